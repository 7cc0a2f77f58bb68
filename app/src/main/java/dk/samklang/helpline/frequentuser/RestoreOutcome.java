package dk.samklang.helpline.frequentuser;

/** How taking an older wording back can end. */
public sealed interface RestoreOutcome {

    /** The card answered. */
    record Answered(CorrectFrequentUserOutcome answer) implements RestoreOutcome {}

    /** It holds what the house has since decided to stop. */
    record Identifying() implements RestoreOutcome {}
}
