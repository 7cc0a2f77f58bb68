package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.erasure.LostTime;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.retention.RetentionNight;
import dk.samklang.register.Leaving;
import dk.samklang.register.LeavingSoon;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the register which aliases go soon, in the helplines of the one who reads it; that they were listed is noted. */
@Component
class SilentSoon implements LeavingSoon {

    private final SilentAliases silent;
    private final LostTime lost;
    private final AuditTrail audit;
    private final Clock clock;

    SilentSoon(SilentAliases silent, LostTime lost, AuditTrail audit, Clock clock) {
        this.silent = silent;
        this.lost = lost;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Soon list(SignedIn by, Instant until, int limit) {
        var helplines = by.servicesWhere(FrequentUserPermissions.READ);
        if (helplines.isEmpty()) {
            return new Soon(List.of(), 0);
        }
        audit.record(by.staff(), AuditTrail.Action.SEARCHED, FrequentUserRegister.KIND, null);
        var now = clock.instant();
        var later = lost.before(now);
        var next = RetentionNight.dateAfter(now);
        var first = silent.leaving(helplines, until, later, limit).stream()
                .map(one -> notBefore(next, one))
                .toList();
        return new Soon(first, silent.leaving(helplines, until, later));
    }

    /** What is past its time already goes in the next night. */
    private static Leaving notBefore(LocalDate next, Leaving one) {
        return new Leaving(one.name(), one.path(), one.since(), Collections.max(List.of(one.night(), next)));
    }
}
