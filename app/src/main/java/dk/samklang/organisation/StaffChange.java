package dk.samklang.organisation;

import dk.samklang.platform.identity.RoleInService;
import dk.samklang.platform.identity.StaffId;
import java.util.Set;

/**
 * What somebody's name, access and roles are to be.
 *
 * @param version that the one who wants it has seen
 */
public record StaffChange(StaffId id, String name, boolean active, Set<RoleInService> roles, int version) {

    boolean keepsAdministrator() {
        return StaffMember.isAdministrator(active, roles);
    }

    /** Prints no name. */
    @Override
    public String toString() {
        return "StaffChange[" + id.value() + "]";
    }
}
