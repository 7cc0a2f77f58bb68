package dk.samklang.platform.anonymity;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: an organisation decides what is refused and what is only asked about. */
@Service
public class ChangeGuardRules {

    private final GuardRulesStore rules;
    private final AuditTrail audit;

    ChangeGuardRules(GuardRulesStore rules, AuditTrail audit) {
        this.rules = rules;
        this.audit = audit;
    }

    /** @param wanted with the version that was seen */
    @Transactional
    public ChangeGuardRulesOutcome change(GuardRules wanted, SignedIn by) {
        if (!rules.store(wanted)) {
            return new ChangeGuardRulesOutcome.ChangedMeanwhile(rules.current());
        }
        audit.record(
                by.staff(),
                AuditTrail.Action.CHANGED,
                "anonymity-rules",
                by.organisation().value());
        return new ChangeGuardRulesOutcome.Changed();
    }
}
