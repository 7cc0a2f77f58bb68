package dk.samklang.organisation;

import dk.samklang.platform.identity.AccountId;
import dk.samklang.platform.identity.RoleInService;
import dk.samklang.platform.identity.StaffId;
import java.util.Collection;
import java.util.List;

/**
 * Anyone who works here, paid or not, as those who manage staff see them.
 *
 * @param active false for somebody whose access is closed
 */
public record StaffMember(
        StaffId id, AccountId account, String name, boolean active, List<RoleInService> roles, int version) {

    /** Whether somebody with this access and these roles manages the organisation. */
    static boolean isAdministrator(boolean active, Collection<RoleInService> roles) {
        return active && roles.contains(new RoleInService(Roles.ADMINISTRATOR, null));
    }

    /** Prints no name. */
    @Override
    public String toString() {
        return "StaffMember[" + id.value() + "]";
    }
}
