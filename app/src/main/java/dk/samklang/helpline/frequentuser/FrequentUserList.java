package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.identity.ServiceId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One page of frequent users.
 *
 * @param total how many there are on all pages
 */
public record FrequentUserList(List<Row> rows, int total) {

    Set<UUID> aliases() {
        return rows.stream().map(row -> row.user().id().value()).collect(Collectors.toUnmodifiableSet());
    }

    /** The same with the contacts counted; who is not among them had none. */
    FrequentUserList with(Map<UUID, ContactHistory.Extent> lately) {
        return new FrequentUserList(
                rows.stream()
                        .map(row -> new Row(
                                row.user(),
                                row.service(),
                                lately.getOrDefault(row.user().id().value(), ContactHistory.Extent.NONE),
                                row.excerpt()))
                        .toList(),
                total);
    }

    /** The days over which contacts are counted. */
    public static final int RECENT_DAYS = 30;

    /**
     * A frequent user and the helpline that knows them.
     *
     * @param lately over the last {@value RECENT_DAYS} days
     * @param excerpt where the words searched for stand; null where there are none, or they are met by the alias
     */
    public record Row(
            FrequentUserSummary user,
            ServiceId service,
            ContactHistory.Extent lately,
            @Nullable Excerpt excerpt) {}

    /**
     * A few words from a card, with those searched for marked.
     *
     * @param field what it was written about, such as {@code behaviour}
     */
    public record Excerpt(String field, List<Part> parts) {

        /** Prints no content. */
        @Override
        public String toString() {
            return "Excerpt[" + field + "]";
        }
    }

    /** Words that stand together, marked or not. */
    public record Part(String words, boolean marked) {

        /** Prints no content. */
        @Override
        public String toString() {
            return "Part[...]";
        }
    }
}
