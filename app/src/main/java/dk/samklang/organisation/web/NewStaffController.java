package dk.samklang.organisation.web;

import dk.samklang.organisation.ListServices;
import dk.samklang.organisation.OrganisationPermissions;
import dk.samklang.organisation.ServiceName;
import dk.samklang.organisation.WelcomeOutcome;
import dk.samklang.organisation.WelcomeStaffMember;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes somebody onto the staff and shows their start password once. */
@Controller
@RequestMapping("/admin/staff/new")
class NewStaffController {

    private final ListServices services;
    private final WelcomeStaffMember welcomeStaffMember;

    NewStaffController(ListServices services, WelcomeStaffMember welcomeStaffMember) {
        this.services = services;
        this.welcomeStaffMember = welcomeStaffMember;
    }

    @GetMapping
    @Requires(OrganisationPermissions.MANAGE)
    Page form() {
        return page(StaffForm.empty(), services.all());
    }

    @PostMapping
    @Requires(OrganisationPermissions.MANAGE)
    Page add(Submission submission, SignedIn by) {
        var helplines = services.all();
        var form = StaffForm.readNew(submission, helplines);
        if (form.errors().any()) {
            return page(form, helplines).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (welcomeStaffMember.welcome(form.name(), form.loginName(), form.roles(), by)) {
            case WelcomeOutcome.Welcomed(var _, var password) -> welcomed(form, password);
            case WelcomeOutcome.NameTaken _ -> refused(form, helplines, "organisation.username.taken");
            case WelcomeOutcome.NameNotAccepted _ -> refused(form, helplines, "organisation.username.not-accepted");
        };
    }

    private static Page welcomed(StaffForm form, String password) {
        var loginName = form.loginName().toLowerCase(Locale.ROOT);
        return Page.of("organisation/start-password", new StartPasswordPage(form.name(), loginName, password, true));
    }

    private static Page refused(StaffForm form, List<ServiceName> helplines, String key) {
        form.errors().add(StaffForm.LOGIN_NAME, key);
        return page(form, helplines).status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Page.View page(StaffForm form, List<ServiceName> helplines) {
        return Page.of("organisation/staff-new", new StaffMemberPage(null, false, form, helplines, null));
    }
}
