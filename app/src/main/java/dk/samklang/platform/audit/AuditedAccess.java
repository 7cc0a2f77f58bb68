package dk.samklang.platform.audit;

import dk.samklang.platform.audit.AuditTrail.Action;
import dk.samklang.platform.identity.AccessTrail;
import dk.samklang.platform.identity.StaffId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what becomes of somebody's way in where everything else they do stands. */
@Component
class AuditedAccess implements AccessTrail {

    private static final String SESSION = "session";

    /** Of which kind it is, only those know who may see it. */
    private static final String SOME_RECORD = "record";

    private final AuditTrail audit;

    AuditedAccess(AuditTrail audit) {
        this.audit = audit;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean noteRefused(StaffId by, @Nullable UUID record) {
        if (record == null) {
            audit.record(by, Action.REFUSED, SOME_RECORD, null);
            return true;
        }
        return audit.recordHalfHourly(by, Action.REFUSED, SOME_RECORD, record);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(StaffId whose, Event event) {
        switch (event) {
            case SIGNED_IN -> audit.record(whose, Action.SIGNED_IN, SESSION, null);
            case SIGN_IN_FAILED -> audit.record(whose, Action.SIGN_IN_FAILED, SESSION, null);
            case SIGNED_OUT -> audit.record(whose, Action.SIGNED_OUT, SESSION, null);
            case OTHER_SESSIONS_ENDED -> audit.record(whose, Action.DELETED, SESSION, whose.value());
            case PASSWORD_CHANGED -> audit.record(whose, Action.CHANGED, "password", whose.value());
            case SECOND_FACTOR_CHANGED -> audit.record(whose, Action.CHANGED, "second-factor", whose.value());
        }
    }
}
