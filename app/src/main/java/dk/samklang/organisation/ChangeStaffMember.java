package dk.samklang.organisation;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.audit.AuditTrail.Action;
import dk.samklang.platform.identity.EndSessions;
import dk.samklang.platform.identity.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: the administrator changes somebody's name, roles or access; it has effect at their next click. */
@Service
public class ChangeStaffMember {

    private final Organisations organisations;
    private final Staff staff;
    private final EndSessions sessions;
    private final AuditTrail audit;

    ChangeStaffMember(Organisations organisations, Staff staff, EndSessions sessions, AuditTrail audit) {
        this.organisations = organisations;
        this.staff = staff;
        this.sessions = sessions;
        this.audit = audit;
    }

    @Transactional
    public ChangeStaffOutcome change(StaffChange wanted, SignedIn by) {
        // Two administrators who close one another at once come one after the other.
        organisations.hold();
        return staff.find(wanted.id())
                .map(current -> change(current, wanted, by))
                .orElseGet(ChangeStaffOutcome.NotFound::new);
    }

    private ChangeStaffOutcome change(StaffMember current, StaffChange wanted, SignedIn by) {
        if (current.version() != wanted.version()) {
            return new ChangeStaffOutcome.ChangedMeanwhile(current);
        }
        var losesAdministrator =
                StaffMember.isAdministrator(current.active(), current.roles()) && !wanted.keepsAdministrator();
        if (losesAdministrator && !staff.hasOtherAdministrator(wanted.id())) {
            return new ChangeStaffOutcome.LastAdministrator();
        }
        if (losesAdministrator && wanted.id().equals(by.staff())) {
            return new ChangeStaffOutcome.OwnAccess();
        }
        staff.update(wanted);
        if (current.active() && !wanted.active()) {
            sessions.of(current.account());
        }
        audit.record(by.staff(), Action.CHANGED, "staff-member", wanted.id().value());
        return new ChangeStaffOutcome.Changed();
    }
}
