package dk.samklang.helpline.houserules;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.audit.AuditTrail.Action;
import dk.samklang.platform.identity.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: the leader of a helpline decides how long words and aliases are kept and words may be corrected. */
@Service
public class ChangeHouseRules {

    private final HelplineSettings settings;
    private final AuditTrail audit;

    ChangeHouseRules(HelplineSettings settings, AuditTrail audit) {
        this.settings = settings;
        this.audit = audit;
    }

    /** @param version of the rules that the leader saw */
    @Transactional
    public ChangeHouseRulesOutcome change(HouseRules wanted, int version, SignedIn by) {
        if (!settings.hold(wanted.service(), by.servicesWhere(HouseRulePermissions.MANAGE))) {
            return new ChangeHouseRulesOutcome.NotFound();
        }
        if (!settings.update(wanted, version)) {
            return new ChangeHouseRulesOutcome.ChangedMeanwhile(settings.of(wanted.service()));
        }
        audit.record(by.staff(), Action.CHANGED, "house-rules", wanted.service().value());
        return new ChangeHouseRulesOutcome.Changed();
    }
}
