package dk.samklang.organisation.web;

import dk.samklang.organisation.Roles;
import dk.samklang.organisation.ServiceName;
import dk.samklang.organisation.StaffListing;
import dk.samklang.organisation.StaffMember;
import dk.samklang.platform.web.Choice;
import dk.samklang.platform.web.Difference;
import dk.samklang.platform.web.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The form about somebody on the staff.
 *
 * @param person who it is about; null for somebody new
 * @param yourself whether that is the reader
 * @param theirs what somebody else has saved meanwhile; null for no conflict
 */
public record StaffMemberPage(
        @Nullable StaffListing person,
        boolean yourself,
        StaffForm form,
        List<ServiceName> helplines,
        @Nullable StaffMember theirs) {

    public List<Choice> rolesIn(Frame frame, ServiceName helpline) {
        return RoleLines.choices(frame, form.roles(), Roles.IN_HELPLINE, helpline.id());
    }

    public List<Choice> rolesEverywhere(Frame frame) {
        return RoleLines.choices(frame, form.roles(), Roles.IN_ORGANISATION, null);
    }

    public String field(ServiceName helpline) {
        return StaffForm.field(helpline.id());
    }

    public List<Choice> access(Frame frame) {
        return List.of(
                new Choice("open", frame.say("organisation.staff.access.open"), form.active()),
                new Choice("closed", frame.say("organisation.staff.access.closed"), !form.active()));
    }

    /** What differs between the form and what somebody else has saved meanwhile. */
    public List<Difference> differences(Frame frame) {
        var found = new ArrayList<Difference>();
        if (theirs == null) {
            return found;
        }
        if (!form.name().equals(theirs.name())) {
            found.add(new Difference(StaffForm.NAME, "organisation.staff.name", form.name(), theirs.name()));
        }
        if (!form.roles().equals(Set.copyOf(theirs.roles()))) {
            var mine = String.join("\n", RoleLines.of(frame, form.roles(), helplines));
            var stored = String.join("\n", RoleLines.of(frame, theirs.roles(), helplines));
            found.add(new Difference(StaffForm.ROLES, "organisation.staff.roles", mine, stored));
        }
        if (form.active() != theirs.active()) {
            found.add(new Difference(
                    StaffForm.ACCESS,
                    "organisation.staff.access",
                    access(frame, form.active()),
                    access(frame, theirs.active())));
        }
        return found;
    }

    private static String access(Frame frame, boolean active) {
        return frame.say("organisation.staff.access." + (active ? "open" : "closed"));
    }
}
