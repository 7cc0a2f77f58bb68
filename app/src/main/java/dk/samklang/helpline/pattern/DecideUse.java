package dk.samklang.helpline.pattern;

import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.UsePattern;
import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody decides how an alias uses the helpline, whatever is suggested. */
@Service
public class DecideUse {

    static final String KIND = "frequent-user";

    private final HoldHelpline helplines;
    private final JudgeAliases judge;
    private final Decisions decisions;
    private final AuditTrail audit;
    private final Clock clock;

    DecideUse(HoldHelpline helplines, JudgeAliases judge, Decisions decisions, AuditTrail audit, Clock clock) {
        this.helplines = helplines;
        this.judge = judge;
        this.decisions = decisions;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param seen the decision that the one who decides saw; null where they saw none */
    @Transactional
    public DecideUseOutcome decide(SignedIn by, FrequentUserId alias, UsePattern pattern, @Nullable UUID seen) {
        return helplines
                .of(alias, by, PatternPermissions.DECIDE)
                .map(helpline -> decide(by, alias, helpline, pattern, seen))
                .orElseGet(DecideUseOutcome.NotFound::new);
    }

    private DecideUseOutcome decide(
            SignedIn by, FrequentUserId alias, ServiceId helpline, UsePattern pattern, @Nullable UUID seen) {
        var holding = decisions.holding(alias);
        if (!Objects.equals(holding == null ? null : holding.id(), seen)) {
            return new DecideUseOutcome.DecidedMeanwhile();
        }
        decisions.add(alias, pattern, judge.judge(alias, helpline).suggested(), by.staff(), clock.instant());
        audit.record(by.staff(), AuditTrail.Action.CHANGED, KIND, alias.value());
        return new DecideUseOutcome.Decided();
    }
}
