package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.retention.RetentionNight;
import dk.samklang.register.Leaving;
import dk.samklang.register.LeavingSoon;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the register which aliases go soon, in the helplines of the one who reads it; that they were listed is noted. */
@Component
class SilentSoon implements LeavingSoon {

    private final SilentAliases silent;
    private final AuditTrail audit;
    private final Clock clock;

    SilentSoon(SilentAliases silent, AuditTrail audit, Clock clock) {
        this.silent = silent;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Leaving> list(SignedIn by, Instant until, int limit) {
        var helplines = by.servicesWhere(FrequentUserPermissions.READ);
        if (helplines.isEmpty()) {
            return List.of();
        }
        audit.record(by.staff(), AuditTrail.Action.SEARCHED, FrequentUserRegister.KIND, null);
        return silent.leaving(helplines, RetentionNight.dateAfter(clock.instant()), until, limit);
    }
}
