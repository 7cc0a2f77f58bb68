package dk.samklang.organisation.web;

import dk.samklang.organisation.ChangeStaffMember;
import dk.samklang.organisation.ChangeStaffOutcome;
import dk.samklang.organisation.FindStaffMember;
import dk.samklang.organisation.ListServices;
import dk.samklang.organisation.OrganisationPermissions;
import dk.samklang.organisation.StaffChange;
import dk.samklang.organisation.StaffListing;
import dk.samklang.organisation.StaffMember;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.identity.StaffId;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Somebody on the staff: name, roles and access. */
@Controller
@RequestMapping("/admin/staff/{id}")
class StaffController {

    private static final String TEMPLATE = "organisation/staff-member";

    private final FindStaffMember findStaffMember;
    private final ListServices services;
    private final ChangeStaffMember changeStaffMember;

    StaffController(FindStaffMember findStaffMember, ListServices services, ChangeStaffMember changeStaffMember) {
        this.findStaffMember = findStaffMember;
        this.services = services;
        this.changeStaffMember = changeStaffMember;
    }

    @GetMapping
    @Requires(OrganisationPermissions.MANAGE)
    Page form(@PathVariable UUID id, SignedIn by) {
        return findStaffMember
                .find(new StaffId(id))
                .<Page>map(person -> page(person, StaffForm.of(person.member()), null, by))
                .orElseGet(Page::notFound);
    }

    @PostMapping
    @Requires(OrganisationPermissions.MANAGE)
    Page change(@PathVariable UUID id, Submission form, SignedIn by) {
        return findStaffMember
                .find(new StaffId(id))
                .map(person -> change(person, form, by))
                .orElseGet(Page::notFound);
    }

    private Page change(StaffListing person, Submission submission, SignedIn by) {
        var form = StaffForm.readChange(submission, person.member(), services.all());
        if (form.errors().any()) {
            return refused(person, form, by);
        }
        var wanted = new StaffChange(person.member().id(), form.name(), form.active(), form.roles(), form.version());
        return switch (changeStaffMember.change(wanted, by)) {
            case ChangeStaffOutcome.Changed _ -> Page.redirect(StaffListController.PATH + "?saved=1");
            case ChangeStaffOutcome.ChangedMeanwhile(var current) -> conflict(person, form, current, by);
            case ChangeStaffOutcome.LastAdministrator _ -> refused(person, form, "organisation.staff.last", by);
            case ChangeStaffOutcome.OwnAccess _ -> refused(person, form, "organisation.staff.own", by);
            case ChangeStaffOutcome.NotFound _ -> Page.notFound();
        };
    }

    private Page conflict(StaffListing person, StaffForm mine, StaffMember theirs, SignedIn by) {
        var form = new StaffForm(
                mine.name(), mine.loginName(), mine.active(), mine.roles(), theirs.version(), mine.errors());
        return page(person, form, theirs, by).status(HttpStatus.CONFLICT);
    }

    /** Says it at the field that has to be put right: the access that would be closed, or the role taken away. */
    private Page refused(StaffListing person, StaffForm form, String key, SignedIn by) {
        form.errors().add(form.active() ? StaffForm.ROLES : StaffForm.ACCESS, key);
        return refused(person, form, by);
    }

    private Page refused(StaffListing person, StaffForm form, SignedIn by) {
        return page(person, form, null, by).status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Page.View page(StaffListing person, StaffForm form, @Nullable StaffMember theirs, SignedIn by) {
        var yourself = person.member().id().equals(by.staff());
        return Page.of(TEMPLATE, new StaffMemberPage(person, yourself, form, services.all(), theirs));
    }
}
