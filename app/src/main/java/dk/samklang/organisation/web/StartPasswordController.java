package dk.samklang.organisation.web;

import dk.samklang.organisation.FindStaffMember;
import dk.samklang.organisation.OrganisationPermissions;
import dk.samklang.organisation.RenewOutcome;
import dk.samklang.organisation.RenewStartPassword;
import dk.samklang.organisation.StaffListing;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.identity.StaffId;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A new start password for somebody who has lost theirs. */
@Controller
@RequestMapping("/admin/staff/{id}/password")
class StartPasswordController {

    private static final String OWN_PASSWORD = "/account/password";

    private final FindStaffMember findStaffMember;
    private final RenewStartPassword renewStartPassword;

    StartPasswordController(FindStaffMember findStaffMember, RenewStartPassword renewStartPassword) {
        this.findStaffMember = findStaffMember;
        this.renewStartPassword = renewStartPassword;
    }

    @GetMapping
    @Requires(OrganisationPermissions.MANAGE)
    Page ask(@PathVariable UUID id, SignedIn by) {
        if (by.staff().value().equals(id)) {
            return Page.redirect(OWN_PASSWORD);
        }
        return withAccess(id)
                .<Page>map(person -> Page.of("organisation/renew-password", new RenewPasswordPage(person)))
                .orElseGet(Page::notFound);
    }

    @PostMapping
    @Requires(OrganisationPermissions.MANAGE)
    Page renew(@PathVariable UUID id, SignedIn by) {
        return withAccess(id).map(person -> renew(person, by)).orElseGet(Page::notFound);
    }

    private Page renew(StaffListing person, SignedIn by) {
        return switch (renewStartPassword.renew(person.member().id(), by)) {
            case RenewOutcome.Renewed(var password) ->
                Page.of(
                        "organisation/start-password",
                        new StartPasswordPage(person.member().name(), person.loginName(), password, false));
            case RenewOutcome.OwnPassword _ -> Page.redirect(OWN_PASSWORD);
            case RenewOutcome.NotFound _ -> Page.notFound();
        };
    }

    private Optional<StaffListing> withAccess(UUID id) {
        return findStaffMember
                .find(new StaffId(id))
                .filter(person -> person.member().active());
    }
}
