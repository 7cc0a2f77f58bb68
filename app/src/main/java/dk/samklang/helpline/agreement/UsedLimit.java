package dk.samklang.helpline.agreement;

import java.time.Instant;
import java.util.List;

/**
 * How a limit has been used.
 *
 * @param contacts in the period it counts over
 * @param refusals since it was agreed
 * @param beyond why somebody went beyond it, the latest first
 */
public record UsedLimit(int contacts, int refusals, List<Beyond> beyond) {

    static final UsedLimit NONE = new UsedLimit(0, 0, List.of());

    /** A conversation beyond the limit, and why. */
    public record Beyond(Instant at, String why) {

        /** Prints no content. */
        @Override
        public String toString() {
            return "Beyond[...]";
        }
    }
}
