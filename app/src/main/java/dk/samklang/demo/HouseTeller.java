package dk.samklang.demo;

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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Founds an organisation of the story with its people. */
@Component
class HouseTeller {

    private final FoundOrganisation foundOrganisation;
    private final OpenAccount openAccount;
    private final AddStaffMember addStaffMember;
    private final ResolvePerson people;
    private final TransactionTemplate transaction;

    HouseTeller(
            FoundOrganisation foundOrganisation,
            OpenAccount openAccount,
            AddStaffMember addStaffMember,
            ResolvePerson people,
            TransactionTemplate transaction) {
        this.foundOrganisation = foundOrganisation;
        this.openAccount = openAccount;
        this.addStaffMember = addStaffMember;
        this.people = people;
        this.transaction = transaction;
    }

    /** The people of the new organisation, by user name. */
    Map<String, SignedIn> found(Story.House house) {
        var organisation = new OrganisationId(Ids.next());
        Map<String, StaffId> staff =
                Tenancy.callFor(organisation, () -> transaction.execute(_ -> foundWithStaff(house)));
        var signedIn = new LinkedHashMap<String, SignedIn>();
        staff.forEach((login, id) -> people.resolve(organisation, id).ifPresent(by -> signedIn.put(login, by)));
        return signedIn;
    }

    private Map<String, StaffId> foundWithStaff(Story.House house) {
        var helpline = foundOrganisation.found(house.name(), house.accent(), house.name());
        var staff = new LinkedHashMap<String, StaffId>();
        house.staff().forEach(colleague -> staff.put(colleague.login(), add(colleague, helpline)));
        return staff;
    }

    private StaffId add(Story.Colleague colleague, ServiceId helpline) {
        var account = switch (openAccount.forDemo(colleague.login(), StoryAccounts.PASSWORD)) {
            case OpenAccountOutcome.Opened(var id, var _) -> id;
            case OpenAccountOutcome.NameTaken _,
                    OpenAccountOutcome.NameNotAccepted _,
                    OpenAccountOutcome.PasswordNotAccepted _ ->
                throw new IllegalStateException("The story has an account that cannot be opened: " + colleague.login());
        };
        var everywhere = Roles.IN_ORGANISATION.contains(colleague.role());
        var role = new RoleInService(colleague.role(), everywhere ? null : helpline);
        return addStaffMember.add(account, colleague.name(), Set.of(role));
    }
}
