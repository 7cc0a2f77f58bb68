package dk.samklang.helpline.houserules;

import dk.samklang.platform.anonymity.AnonymityGuard;
import dk.samklang.platform.anonymity.Verdict;
import dk.samklang.platform.anonymity.Writing;
import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.audit.AuditTrail.Action;
import dk.samklang.platform.identity.SignedIn;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: the leader of a helpline decides on agreements and on the length of conversations. */
@Service
public class ChangeAgreementRules {

    private final AgreementSettings settings;
    private final HelplineSettings helplines;
    private final AnonymityGuard guard;
    private final AuditTrail audit;

    ChangeAgreementRules(
            AgreementSettings settings, HelplineSettings helplines, AnonymityGuard guard, AuditTrail audit) {
        this.settings = settings;
        this.helplines = helplines;
        this.guard = guard;
        this.audit = audit;
    }

    /** What the leader had seen: the version of the rules, and what the guard asked about. */
    public record Seen(int version, Set<String> marks) {}

    @Transactional
    public ChangeAgreementRulesOutcome change(AgreementRules wanted, Seen seen, SignedIn by) {
        if (!helplines.hold(wanted.service(), by.servicesWhere(HouseRulePermissions.MANAGE))) {
            return new ChangeAgreementRulesOutcome.NotFound();
        }
        var before = settings.of(wanted.service());
        return switch (guard.judge(by, writing(wanted, seen).over(words(before.rules())))) {
            case Verdict.Identifying(var marks) -> new ChangeAgreementRulesOutcome.Identifying(marks);
            case Verdict.Clear clear -> save(wanted, seen, by, clear);
        };
    }

    private ChangeAgreementRulesOutcome save(AgreementRules wanted, Seen seen, SignedIn by, Verdict.Clear clear) {
        if (!settings.save(wanted, seen.version())) {
            var now = settings.of(wanted.service());
            return new ChangeAgreementRulesOutcome.ChangedMeanwhile(now.rules(), now.version());
        }
        guard.count(by, clear);
        audit.record(by.staff(), Action.CHANGED, "house-rules", wanted.service().value());
        return new ChangeAgreementRulesOutcome.Changed();
    }

    private static Writing writing(AgreementRules wanted, Seen seen) {
        return Writing.of(words(wanted), seen.marks());
    }

    private static Map<String, String> words(AgreementRules rules) {
        return Map.of("prioritise", rules.prioritise(), "roundOff", rules.roundOff());
    }
}
