package dk.samklang.organisation;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.audit.AuditTrail.Action;
import dk.samklang.platform.identity.OpenAccount;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.identity.StaffId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: the administrator gives somebody a new start password; they are signed out everywhere. */
@Service
public class RenewStartPassword {

    private final Staff staff;
    private final OpenAccount openAccount;
    private final AuditTrail audit;

    RenewStartPassword(Staff staff, OpenAccount openAccount, AuditTrail audit) {
        this.staff = staff;
        this.openAccount = openAccount;
        this.audit = audit;
    }

    @Transactional
    public RenewOutcome renew(StaffId id, SignedIn by) {
        if (id.equals(by.staff())) {
            return new RenewOutcome.OwnPassword();
        }
        return staff.find(id)
                .filter(StaffMember::active)
                .map(member -> renew(member, by))
                .orElseGet(RenewOutcome.NotFound::new);
    }

    private RenewOutcome renew(StaffMember member, SignedIn by) {
        var password = openAccount.newStartPassword(member.account(), by);
        audit.record(by.staff(), Action.CHANGED, "start-password", member.id().value());
        return new RenewOutcome.Renewed(password);
    }
}
