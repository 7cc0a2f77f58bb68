package dk.samklang.helpline.agreement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which agreements and limits, in which order.
 *
 * @param alias of this one alone; null for all
 * @param page from 1
 */
public record ArrangementQuery(
        Show show, Order order, @Nullable UUID alias, int page) {

    public static final int PAGE_SIZE = 25;

    /** Where they are. */
    public enum Show {
        ACTIVE,
        PROPOSED,
        DUE,
        ENDED,
        ALL
    }

    /** What comes first. */
    public enum Order {
        REVIEW,
        UNTIL,
        ALIAS,
        LATEST
    }
}
