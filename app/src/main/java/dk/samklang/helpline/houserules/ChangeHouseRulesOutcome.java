package dk.samklang.helpline.houserules;

/** How a change of house rules can end. */
public sealed interface ChangeHouseRulesOutcome {

    record Changed() implements ChangeHouseRulesOutcome {}

    /** Somebody else was faster; these are the rules now. */
    record ChangedMeanwhile(HouseRules current) implements ChangeHouseRulesOutcome {}

    record NotFound() implements ChangeHouseRulesOutcome {}
}
