package dk.samklang.helpline.houserules;

import dk.samklang.platform.anonymity.Mark;
import java.util.List;

/** How a change of the rules on agreements can end. */
public sealed interface ChangeAgreementRulesOutcome {

    record Changed() implements ChangeAgreementRulesOutcome {}

    /** Something in the wording may point to somebody. */
    record Identifying(List<Mark> marks) implements ChangeAgreementRulesOutcome {}

    /** Somebody else was faster; these are the rules now. */
    record ChangedMeanwhile(AgreementRules current, int version) implements ChangeAgreementRulesOutcome {}

    record NotFound() implements ChangeAgreementRulesOutcome {}
}
