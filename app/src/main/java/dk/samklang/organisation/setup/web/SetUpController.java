package dk.samklang.organisation.setup.web;

import dk.samklang.organisation.setup.NewInstallation;
import dk.samklang.organisation.setup.SetUpInstallation;
import dk.samklang.organisation.setup.SetUpNeed;
import dk.samklang.organisation.setup.SetUpOutcome;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The first page of a fresh installation; once that is set up, the page is not there. */
@Controller
@RequestMapping(SetUpController.PATH)
class SetUpController {

    static final String PATH = "/set-up";

    private static final String TEMPLATE = "organisation/set-up";
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_PERSON = 80;
    private static final int LONGEST_LOGIN_NAME = 60;

    private final SetUpNeed need;
    private final SetUpInstallation setUpInstallation;

    SetUpController(SetUpNeed need, SetUpInstallation setUpInstallation) {
        this.need = need;
        this.setUpInstallation = setUpInstallation;
    }

    @GetMapping
    @Requires(Requires.EVERYONE)
    Page form() {
        return need.isOpen() ? Page.of(TEMPLATE, SetUpPage.empty()) : Page.notFound();
    }

    @PostMapping
    @Requires(Requires.EVERYONE)
    Page setUp(Submission form) {
        if (!need.isOpen()) {
            return Page.notFound();
        }
        var wanted = read(form);
        if (form.errors().any()) {
            return refused(wanted, form);
        }
        return switch (setUpInstallation.setUp(wanted)) {
            case SetUpOutcome.Done _ -> Page.redirect("/sign-in?set-up=done");
            case SetUpOutcome.WrongCode(var renewed) ->
                refused(wanted, form, "code", "organisation.set-up." + (renewed ? "code-renewed" : "code-wrong"));
            case SetUpOutcome.LoginNameTaken _ -> refused(wanted, form, "username", "organisation.username.taken");
            case SetUpOutcome.LoginNameNotAccepted _ ->
                refused(wanted, form, "username", "organisation.username.not-accepted");
            case SetUpOutcome.PasswordNotAccepted(var key) -> refused(wanted, form, "password", key);
            case SetUpOutcome.NotNeeded _ -> Page.notFound();
        };
    }

    private static NewInstallation read(Submission form) {
        var wanted = new NewInstallation(
                form.required("code", LONGEST_CODE),
                form.required("organisation", LONGEST_NAME),
                form.required("helpline", LONGEST_NAME),
                form.required("administrator", LONGEST_PERSON),
                form.required("username", LONGEST_LOGIN_NAME),
                form.secret("password"));
        if (wanted.password().isEmpty()) {
            form.errors().add("password", "layout.form.required");
        } else if (!wanted.password().equals(form.secret("again"))) {
            form.errors().add("again", "organisation.set-up.not-the-same");
        }
        return wanted;
    }

    private static Page refused(NewInstallation wanted, Submission form, String field, String key) {
        form.errors().add(field, key);
        return refused(wanted, form);
    }

    private static Page refused(NewInstallation wanted, Submission form) {
        var page = new SetUpPage(
                wanted.code(),
                wanted.organisation(),
                wanted.helpline(),
                wanted.administrator(),
                wanted.loginName(),
                form.errors());
        return Page.of(TEMPLATE, page).status(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
