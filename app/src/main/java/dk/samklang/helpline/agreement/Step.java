package dk.samklang.helpline.agreement;

import dk.samklang.helpline.agreed.Tally;
import org.jspecify.annotations.Nullable;

/**
 * One thing that became of an arrangement.
 *
 * @param words why, or what was thought of; may be empty
 * @param otherOffer whether another offer would fit now; null but at a review
 * @param tally as it stood at a review; null otherwise
 */
public record Step(
        What what,
        Stamp stamp,
        String words,
        @Nullable Answer otherOffer,
        @Nullable Tally tally) {

    public static final int LONGEST_WORDS = 2_000;

    /** What can become of an arrangement. */
    public enum What {
        PROPOSED,
        CHANGED,
        APPROVED,
        ACCEPTED,
        REVIEWED,
        ENDED,
        /** Another one took its place. */
        REPLACED,
        REOPENED
    }

    static Step plain(What what, Stamp stamp) {
        return new Step(what, stamp, "", null, null);
    }

    static Step saying(What what, Stamp stamp, String words) {
        return new Step(what, stamp, words, null, null);
    }

    /** Prints no content. */
    @Override
    public String toString() {
        return "Step[" + what + "]";
    }
}
