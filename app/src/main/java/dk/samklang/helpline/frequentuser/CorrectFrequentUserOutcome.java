package dk.samklang.helpline.frequentuser;

/** How correcting a frequent user's card can end. */
public sealed interface CorrectFrequentUserOutcome {

    record Corrected() implements CorrectFrequentUserOutcome {}

    /** A colleague saved something else in between: what stands there now. */
    record ChangedMeanwhile(int version, FrequentUserDetails details) implements CorrectFrequentUserOutcome {}

    /** The helpline knows somebody else by this alias. */
    record AliasTaken(FrequentUserId existing) implements CorrectFrequentUserOutcome {}

    /** Not there, or not in this person's helpline. */
    record NotFound() implements CorrectFrequentUserOutcome {}
}
