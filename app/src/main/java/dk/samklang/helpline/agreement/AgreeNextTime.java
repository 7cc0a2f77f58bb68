package dk.samklang.helpline.agreement;

import dk.samklang.helpline.agreed.ArrangementKind;
import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: the next conversation is agreed, on the page of the agreement. */
@Service
public class AgreeNextTime {

    private final Arrangements arrangements;
    private final AuditTrail audit;
    private final Clock clock;

    AgreeNextTime(Arrangements arrangements, AuditTrail audit, Clock clock) {
        this.arrangements = arrangements;
        this.audit = audit;
        this.clock = clock;
    }

    /** False where there is no such agreement for this person, or not one by which this is agreed. */
    @Transactional
    public boolean agree(SignedIn by, ArrangementId id, Instant next) {
        var mayBe = arrangements
                .find(id, by.servicesWhere(AgreementPermissions.PROPOSE))
                .filter(found -> found.terms().kind() == ArrangementKind.NEXT_EACH_TIME && !found.isEnded());
        mayBe.ifPresent(found -> note(by, found.id(), next));
        return mayBe.isPresent();
    }

    void note(SignedIn by, ArrangementId id, Instant next) {
        arrangements.agreeNext(id, next, new Stamp(by.staff(), clock.instant()));
        audit.record(by.staff(), AuditTrail.Action.CHANGED, TakeStep.KIND, id.value());
    }
}
