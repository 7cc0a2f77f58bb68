package dk.samklang.helpline.pattern;

/** How a change of what often and long mean can end. */
public sealed interface ChangePatternRulesOutcome {

    record Changed() implements ChangePatternRulesOutcome {}

    /** Somebody else was faster; these are the rules now. */
    record ChangedMeanwhile(PatternRules current, int version) implements ChangePatternRulesOutcome {}

    record NotFound() implements ChangePatternRulesOutcome {}
}
