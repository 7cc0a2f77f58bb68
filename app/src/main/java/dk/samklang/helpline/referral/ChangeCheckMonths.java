package dk.samklang.helpline.referral;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a helpline decides how often its directory is looked through. */
@Service
public class ChangeCheckMonths {

    private final ReferralRules rules;
    private final AuditTrail audit;

    ChangeCheckMonths(ReferralRules rules, AuditTrail audit) {
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
    public Changed change(ServiceId service, ReferralRules.Months wanted, SignedIn by) {
        if (!by.servicesWhere(ReferralPermissions.EDIT).contains(service.value())) {
            return Changed.NOT_FOUND;
        }
        if (!rules.change(service, wanted)) {
            return Changed.MEANWHILE;
        }
        audit.record(by.staff(), AuditTrail.Action.CHANGED, "house-rules", service.value());
        return Changed.YES;
    }
}
