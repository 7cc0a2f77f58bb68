package dk.samklang.helpline.frequentuser;

import org.jspecify.annotations.Nullable;

/**
 * Which frequent users to list.
 *
 * @param term words to look for on the cards; empty for all
 * @param order null for the natural one: the best match where there are words, else the most recently in touch
 * @param page from 1
 */
public record FrequentUserQuery(
        String term, FrequentUserFilter filter, @Nullable Order order, int page) {

    public static final int PAGE_SIZE = 25;
    public static final int LONGEST_TERM = 100;

    /** In what order to list; the alias settles what is equal, in Danish alphabetical order. */
    public enum Order {
        RELEVANT,
        RECENT,
        ALIAS,
        BUSIEST,
        KNOWN_LONGEST
    }

    /** The order that is meant: only words have a best match. */
    public Order settledOrder() {
        if (order == null || (order == Order.RELEVANT && term.isEmpty())) {
            return term.isEmpty() ? Order.RECENT : Order.RELEVANT;
        }
        return order;
    }

    public boolean narrows() {
        return !term.isEmpty() || filter.narrows();
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
