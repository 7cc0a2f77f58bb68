package dk.samklang.platform.anonymity;

/** How a change of the rules can end. */
public sealed interface ChangeGuardRulesOutcome {

    record Changed() implements ChangeGuardRulesOutcome {}

    /** Somebody else was faster; these are the rules now. */
    record ChangedMeanwhile(GuardRules current) implements ChangeGuardRulesOutcome {}
}
