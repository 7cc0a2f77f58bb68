package dk.samklang.helpline.pattern;

import dk.samklang.helpline.houserules.HouseRulePermissions;
import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: the leader of a helpline says what often and long mean there; all its aliases are judged by it at once. */
@Service
public class ChangePatternRules {

    private final PatternSettings settings;
    private final JudgeAliases judge;
    private final AuditTrail audit;

    ChangePatternRules(PatternSettings settings, JudgeAliases judge, AuditTrail audit) {
        this.settings = settings;
        this.judge = judge;
        this.audit = audit;
    }

    /** @param version the one that the leader saw; 0 where nothing was decided yet */
    @Transactional
    public ChangePatternRulesOutcome change(SignedIn by, PatternRules wanted, int version) {
        if (!by.servicesWhere(HouseRulePermissions.MANAGE)
                .contains(wanted.service().value())) {
            return new ChangePatternRulesOutcome.NotFound();
        }
        if (!settings.save(wanted, version)) {
            var now = settings.of(wanted.service());
            return new ChangePatternRulesOutcome.ChangedMeanwhile(now.rules(), now.version());
        }
        judge.keepAll(wanted.service());
        audit.record(
                by.staff(),
                AuditTrail.Action.CHANGED,
                "house-rules",
                wanted.service().value());
        return new ChangePatternRulesOutcome.Changed();
    }
}
