package dk.samklang.helpline.duty;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a leader says whether the helpline's people notify as public professionals or as everybody must. */
@Service
public class ChangePeople {

    private final DutyRules rules;
    private final AuditTrail audit;

    ChangePeople(DutyRules rules, AuditTrail audit) {
        this.rules = rules;
        this.audit = audit;
    }

    public enum Changed {
        YES,
        /** Somebody else was faster. */
        MEANWHILE,
        NOT_FOUND
    }

    /** @param wanted with the version the leader saw */
    @Transactional
    public Changed change(ServiceId service, ShowDuty.Rule wanted, SignedIn by) {
        if (!by.servicesWhere(DutyPermissions.EDIT).contains(service.value())) {
            return Changed.NOT_FOUND;
        }
        if (!rules.change(service, wanted)) {
            return Changed.MEANWHILE;
        }
        audit.record(by.staff(), AuditTrail.Action.CHANGED, "house-rules", service.value());
        return Changed.YES;
    }
}
