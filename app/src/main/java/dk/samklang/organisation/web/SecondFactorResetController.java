package dk.samklang.organisation.web;

import dk.samklang.organisation.FindStaffMember;
import dk.samklang.organisation.OrganisationPermissions;
import dk.samklang.organisation.ResetColleaguesSecondFactor;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.identity.StaffId;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A second factor taken away from somebody who has lost the device. */
@Controller
@RequestMapping("/admin/staff/{id}/second-factor")
class SecondFactorResetController {

    private final FindStaffMember findStaffMember;
    private final ResetColleaguesSecondFactor reset;

    SecondFactorResetController(FindStaffMember findStaffMember, ResetColleaguesSecondFactor reset) {
        this.findStaffMember = findStaffMember;
        this.reset = reset;
    }

    @GetMapping
    @Requires(OrganisationPermissions.MANAGE)
    Page ask(@PathVariable UUID id, SignedIn by) {
        return findStaffMember
                .find(new StaffId(id))
                .filter(person ->
                        person.member().active() && !by.staff().value().equals(id))
                .<Page>map(person -> Page.of("organisation/reset-second-factor", new RenewPasswordPage(person)))
                .orElseGet(Page::notFound);
    }

    @PostMapping
    @Requires(OrganisationPermissions.MANAGE)
    Page reset(@PathVariable UUID id, SignedIn by) {
        return reset.reset(new StaffId(id), by)
                ? Page.redirect(StaffListController.PATH + "?reset=1")
                : Page.notFound();
    }
}
