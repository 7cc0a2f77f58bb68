package dk.samklang.helpline.frequentuser;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which frequent users to list.
 *
 * @param term what the alias holds; empty for all
 * @param type only those seen as this type; null for all
 * @param service only those of this helpline; null for all that one may read
 * @param page from 1
 */
public record FrequentUserQuery(
        String term, @Nullable UUID type, @Nullable UUID service, Order order, int page) {

    public static final int PAGE_SIZE = 50;

    /** In Danish alphabetical order, or the most recently in touch first. */
    public enum Order {
        RECENT,
        ALIAS
    }

    int offset() {
        return (page - 1) * PAGE_SIZE;
    }

    /** Prints no content. */
    @Override
    public String toString() {
        return "FrequentUserQuery[...]";
    }
}
