package dk.samklang.helpline.frequentuser;

import org.jspecify.annotations.Nullable;

/** How correcting a frequent user's card can end. */
public sealed interface CorrectFrequentUserOutcome {

    record Corrected() implements CorrectFrequentUserOutcome {}

    /**
     * A colleague saved something else in between.
     *
     * @param details what stands there now
     * @param seen what stood there when the writer began; null where no such version is known any more
     */
    record ChangedMeanwhile(
            int version,
            FrequentUserDetails details,
            @Nullable FrequentUserDetails seen) implements CorrectFrequentUserOutcome {}

    /** The helpline knows somebody else by this alias. */
    record AliasTaken(FrequentUserId existing) implements CorrectFrequentUserOutcome {}

    /** Not there, or not in this person's helpline. */
    record NotFound() implements CorrectFrequentUserOutcome {}
}
