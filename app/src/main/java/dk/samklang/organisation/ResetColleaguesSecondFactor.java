package dk.samklang.organisation;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.audit.AuditTrail.Action;
import dk.samklang.platform.identity.ResetSecondFactor;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.identity.StaffId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody has lost phone and recovery codes, and the administrator takes their second factor away. */
@Service
public class ResetColleaguesSecondFactor {

    private final Staff staff;
    private final ResetSecondFactor secondFactor;
    private final AuditTrail audit;

    ResetColleaguesSecondFactor(Staff staff, ResetSecondFactor secondFactor, AuditTrail audit) {
        this.staff = staff;
        this.secondFactor = secondFactor;
        this.audit = audit;
    }

    /** False for oneself, and for somebody who is not there or without access. */
    @Transactional
    public boolean reset(StaffId id, SignedIn by) {
        var colleague = staff.find(id).filter(StaffMember::active).filter(member -> !id.equals(by.staff()));
        colleague.ifPresent(member -> {
            secondFactor.reset(member.account(), member.name(), by);
            audit.record(by.staff(), Action.CHANGED, "second-factor", id.value());
        });
        return colleague.isPresent();
    }
}
