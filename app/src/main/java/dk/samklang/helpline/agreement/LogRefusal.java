package dk.samklang.helpline.agreement;

import dk.samklang.helpline.agreed.Agreed;
import dk.samklang.helpline.agreed.AgreedWith;
import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use case: somebody was turned away because a limit is reached, and nobody was in danger (FB-11). It is no conversation,
 * and is counted by itself. Sending the same form twice logs once.
 */
@Service
public class LogRefusal {

    private final Arrangements arrangements;
    private final Refusals refusals;
    private final AgreedWith agreedWith;
    private final AuditTrail audit;
    private final Clock clock;

    LogRefusal(Arrangements arrangements, Refusals refusals, AgreedWith agreedWith, AuditTrail audit, Clock clock) {
        this.arrangements = arrangements;
        this.refusals = refusals;
        this.agreedWith = agreedWith;
        this.audit = audit;
        this.clock = clock;
    }

    /** False where no such limit is reached, for this person to refuse by. */
    @Transactional
    public boolean log(SignedIn by, ArrangementId id, UUID refusal) {
        var limit = arrangements
                .hold(id, by.servicesWhere(AgreementPermissions.PROPOSE))
                .filter(found -> isReached(by, found));
        limit.filter(found -> refusals.add(refusal, found, new Stamp(by.staff(), clock.instant())))
                .ifPresent(_ -> audit.record(by.staff(), AuditTrail.Action.CREATED, "refusal", refusal));
        return limit.isPresent();
    }

    private boolean isReached(SignedIn by, Arrangement found) {
        return agreedWith
                .now(by, found.alias().value())
                .map(Agreed::limit)
                .filter(limit -> limit.id().equals(found.id().value()) && limit.isReached())
                .isPresent();
    }
}
