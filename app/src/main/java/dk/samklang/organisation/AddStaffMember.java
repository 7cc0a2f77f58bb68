package dk.samklang.organisation;

import dk.samklang.platform.identity.AccountId;
import dk.samklang.platform.identity.RoleInService;
import dk.samklang.platform.identity.StaffId;
import dk.samklang.platform.ids.Ids;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes somebody with an account onto the staff; part of larger use cases, so it joins their transaction. */
@Service
public class AddStaffMember {

    private final Staff staff;
    private final Clock clock;

    AddStaffMember(Staff staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public StaffId add(AccountId account, String displayName, Set<RoleInService> roles) {
        var id = new StaffId(Ids.next());
        staff.add(id, account, displayName, clock.instant());
        staff.giveRoles(id, roles);
        return id;
    }
}
