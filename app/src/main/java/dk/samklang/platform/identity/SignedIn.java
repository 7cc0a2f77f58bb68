package dk.samklang.platform.identity;

import dk.samklang.platform.tenancy.OrganisationId;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one who asks, for the length of one request; handlers take it as an argument. */
public final class SignedIn {

    private final OrganisationId organisation;
    private final Person person;
    private final Permissions permissions;
    private final Set<String> held;
    private final Duty duty;

    public SignedIn(OrganisationId organisation, Person person, Permissions permissions, Duty duty) {
        this.organisation = organisation;
        this.person = person;
        this.permissions = permissions;
        this.held =
                permissions.of(person.roles().stream().map(RoleInService::role).collect(Collectors.toSet()));
        this.duty = duty;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public StaffId staff() {
        return person.staff();
    }

    public AccountId account() {
        return person.account();
    }

    public Person person() {
        return person;
    }

    /** What this person must do before anything else. */
    public Duty duty() {
        return duty;
    }

    /** Whether this person holds a permission anywhere in the organisation. */
    public boolean may(String permission) {
        return held.contains(permission);
    }

    /** The services in which this person holds a permission, to filter lists and single records by. */
    public Set<UUID> servicesWhere(String permission) {
        var roles = permissions.rolesWith(permission);
        return person.roles().stream()
                .filter(role -> roles.contains(role.role()))
                .flatMap(role -> role.service() == null
                        ? Stream.<UUID>empty()
                        : Stream.of(role.service().value()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Prints ids only, so that a stray log line names nobody. */
    @Override
    public String toString() {
        return "SignedIn[" + person.staff().value() + "]";
    }
}
