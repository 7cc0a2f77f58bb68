package dk.samklang.helpline.frequentuser;

/** How creating a frequent user can end. */
public sealed interface CreateFrequentUserOutcome {

    record Created(FrequentUserId id) implements CreateFrequentUserOutcome {}

    /** The helpline knows somebody by this alias already. */
    record AliasTaken(FrequentUserId existing) implements CreateFrequentUserOutcome {}

    /** Not in this helpline. */
    record NotAllowed() implements CreateFrequentUserOutcome {}
}
