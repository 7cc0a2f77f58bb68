package dk.samklang.testing;

import dk.samklang.organisation.AddStaffMember;
import dk.samklang.organisation.FoundOrganisation;
import dk.samklang.organisation.Roles;
import dk.samklang.platform.identity.OpenAccount;
import dk.samklang.platform.identity.OpenAccountOutcome;
import dk.samklang.platform.identity.ResolvePerson;
import dk.samklang.platform.identity.RoleInService;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.identity.StaffId;
import dk.samklang.platform.ids.Ids;
import dk.samklang.platform.tenancy.OrganisationId;
import dk.samklang.platform.tenancy.Tenancy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;

/** Founds houses through the same use cases that the program itself uses. */
public final class Houses {

    private static final List<String> NAMES =
            List.of("Ingrid Holm", "Omar Aydin", "Karen Skov", "Mikkel Lund", "Sofie Dahl", "Jens Bak", "Amina Noor");

    private final FoundOrganisation organisations;
    private final OpenAccount accounts;
    private final AddStaffMember staff;
    private final ResolvePerson people;
    private final TransactionTemplate transaction;
    private final AtomicInteger founded = new AtomicInteger();

    Houses(
            FoundOrganisation organisations,
            OpenAccount accounts,
            AddStaffMember staff,
            ResolvePerson people,
            TransactionTemplate transaction) {
        this.organisations = organisations;
        this.accounts = accounts;
        this.staff = staff;
        this.people = people;
        this.transaction = transaction;
    }

    /** A house with one member for each role named; a role named twice gives two. */
    public House found(String... roles) {
        var number = founded.incrementAndGet();
        var organisation = new OrganisationId(Ids.next());
        var name = "Husets Linje " + number;
        return inside(organisation, () -> {
            var helpline = organisations.found(name, "0b5d6b", "Linjen " + number);
            var members = new ArrayList<House.Member>();
            for (var role : roles) {
                members.add(join(number, members.size(), role, helpline));
            }
            return new House(this, organisation, helpline, name, members);
        });
    }

    private House.Member join(int house, int place, String role, ServiceId helpline) {
        var login = role + "-" + place + "-" + house;
        var name = NAMES.get(place % NAMES.size());
        return switch (accounts.forDemo(login, House.PASSWORD)) {
            case OpenAccountOutcome.Opened(var account, var _) ->
                new House.Member(role, login, name, account, staff.add(account, name, Set.of(held(role, helpline))));
            case OpenAccountOutcome.NameTaken _,
                    OpenAccountOutcome.NameNotAccepted _,
                    OpenAccountOutcome.PasswordNotAccepted _ ->
                throw new IllegalStateException("No account could be opened for " + login);
        };
    }

    private static RoleInService held(String role, ServiceId helpline) {
        return new RoleInService(role, Roles.IN_HELPLINE.contains(role) ? helpline : null);
    }

    SignedIn signedIn(OrganisationId organisation, StaffId member) {
        return people.resolve(organisation, member).orElseThrow();
    }

    <T> T working(OrganisationId organisation, Supplier<T> work) {
        return Tenancy.callFor(organisation, work::get);
    }

    <T> T inside(OrganisationId organisation, Supplier<T> work) {
        return Tenancy.callFor(organisation, () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }
}
