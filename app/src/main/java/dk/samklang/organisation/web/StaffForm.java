package dk.samklang.organisation.web;

import dk.samklang.organisation.Roles;
import dk.samklang.organisation.ServiceName;
import dk.samklang.organisation.StaffMember;
import dk.samklang.platform.identity.RoleInService;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Submission;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form about one member of staff: what stands in it, and what is wrong with it. */
public record StaffForm(
        String name, String loginName, boolean active, Set<RoleInService> roles, int version, FormErrors errors) {

    static final String NAME = "name";
    static final String LOGIN_NAME = "username";
    static final String ACCESS = "access";
    static final String ROLES = "roles";

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_LOGIN_NAME = 60;
    private static final String OPEN = "open";
    private static final String CLOSED = "closed";

    static StaffForm empty() {
        return new StaffForm("", "", true, Set.of(), 0, new FormErrors());
    }

    static StaffForm of(StaffMember member) {
        return new StaffForm(
                member.name(), "", member.active(), Set.copyOf(member.roles()), member.version(), new FormErrors());
    }

    static StaffForm readNew(Submission form, List<ServiceName> helplines) {
        return new StaffForm(
                        form.required(NAME, LONGEST_NAME),
                        form.required(LOGIN_NAME, LONGEST_LOGIN_NAME),
                        true,
                        roles(form, helplines),
                        0,
                        form.errors())
                .asked();
    }

    /** Reads a change; a field for which the sender takes the other version is as stored. */
    static StaffForm readChange(Submission form, StaffMember stored, List<ServiceName> helplines) {
        var taken = Set.copyOf(form.all("take"));
        return new StaffForm(
                        taken.contains(NAME) ? stored.name() : form.required(NAME, LONGEST_NAME),
                        "",
                        taken.contains(ACCESS) ? stored.active() : access(form),
                        taken.contains(ROLES) ? Set.copyOf(stored.roles()) : roles(form, helplines),
                        form.version("version"),
                        form.errors())
                .asked();
    }

    private static boolean access(Submission form) {
        var chosen = form.text(ACCESS);
        if (!Set.of(OPEN, CLOSED).contains(chosen)) {
            form.errors().add(ACCESS, "layout.form.not-a-choice");
        }
        return !CLOSED.equals(chosen);
    }

    /** Somebody with access and no role would meet an empty house. */
    private StaffForm asked() {
        if (active && roles.isEmpty()) {
            errors.add(ROLES, "organisation.staff.no-role");
        }
        return this;
    }

    private static Set<RoleInService> roles(Submission form, List<ServiceName> helplines) {
        var inHelplines = helplines.stream()
                .flatMap(helpline -> roles(form, field(helpline.id()), Roles.IN_HELPLINE, helpline.id()));
        var everywhere = roles(form, ROLES, Roles.IN_ORGANISATION, null);
        return Stream.concat(inHelplines, everywhere).collect(Collectors.toUnmodifiableSet());
    }

    /** The name of the group of boxes for the roles in one helpline. */
    static String field(ServiceId helpline) {
        return ROLES + "-" + helpline.value();
    }

    private static Stream<RoleInService> roles(
            Submission form, String field, List<String> offered, @Nullable ServiceId service) {
        var chosen = new TreeSet<>(form.all(field));
        if (!offered.containsAll(chosen)) {
            form.errors().add(field, "layout.form.not-a-choice");
        }
        return chosen.stream().filter(offered::contains).map(role -> new RoleInService(role, service));
    }

    /** Prints no name. */
    @Override
    public String toString() {
        return "StaffForm[version " + version + "]";
    }
}
