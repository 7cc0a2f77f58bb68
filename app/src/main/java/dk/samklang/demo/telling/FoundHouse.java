package dk.samklang.demo.telling;

import dk.samklang.demo.story.Colleague;
import dk.samklang.demo.story.Story;
import dk.samklang.demo.story.Team;
import dk.samklang.organisation.AddStaffMember;
import dk.samklang.organisation.FoundOrganisation;
import dk.samklang.organisation.Roles;
import dk.samklang.platform.identity.OpenAccount;
import dk.samklang.platform.identity.RoleInService;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.ids.Ids;
import dk.samklang.platform.tenancy.OrganisationId;
import dk.samklang.platform.tenancy.Tenancy;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Founds a house of the story with all its people, through the use cases that found any other. */
@Component
class FoundHouse {

    private final FoundOrganisation foundOrganisation;
    private final OpenAccount openAccount;
    private final AddStaffMember addStaffMember;
    private final TransactionTemplate transaction;

    FoundHouse(
            FoundOrganisation foundOrganisation,
            OpenAccount openAccount,
            AddStaffMember addStaffMember,
            TransactionTemplate transaction) {
        this.foundOrganisation = foundOrganisation;
        this.openAccount = openAccount;
        this.addStaffMember = addStaffMember;
        this.transaction = transaction;
    }

    void found(Story story, String password) {
        Tenancy.callFor(new OrganisationId(Ids.next()), () -> {
            transaction.executeWithoutResult(_ -> foundWithPeople(story, password));
            return true;
        });
    }

    private void foundWithPeople(Story story, String password) {
        var cast = story.cast();
        var helpline = foundOrganisation.found(cast.title(), cast.accent(), cast.title());
        var team = Team.of(story).all();
        var accounts = openAccount.forDemo(team.stream().map(Colleague::login).toList(), password);
        team.forEach(colleague -> addStaffMember.add(
                Objects.requireNonNull(accounts.get(colleague.login())),
                colleague.name(),
                Set.of(role(colleague, helpline))));
    }

    private static RoleInService role(Colleague colleague, ServiceId helpline) {
        var everywhere = Roles.IN_ORGANISATION.contains(colleague.role());
        return new RoleInService(colleague.role(), everywhere ? null : helpline);
    }
}
