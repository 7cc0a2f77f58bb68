package dk.samklang.helpline.pattern;

/** How a decision can end. */
public sealed interface DecideUseOutcome {

    record Decided() implements DecideUseOutcome {}

    /** Somebody else was faster; nothing was stored. */
    record DecidedMeanwhile() implements DecideUseOutcome {}

    record NotFound() implements DecideUseOutcome {}
}
