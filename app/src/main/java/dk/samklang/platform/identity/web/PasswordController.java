package dk.samklang.platform.identity.web;

import dk.samklang.platform.identity.ChangePassword;
import dk.samklang.platform.identity.ChangePasswordOutcome;
import dk.samklang.platform.identity.Duty;
import dk.samklang.platform.identity.ShowSecondFactor;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Notice;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One's own password. */
@Controller
@RequestMapping("/account/password")
class PasswordController {

    private final ChangePassword changePassword;
    private final ShowSecondFactor secondFactor;

    PasswordController(ChangePassword changePassword, ShowSecondFactor secondFactor) {
        this.changePassword = changePassword;
        this.secondFactor = secondFactor;
    }

    @GetMapping
    @Requires(Requires.SIGNED_IN)
    Page form(SignedIn by, Submission query) {
        var done = query.text("changed").isEmpty() ? null : Notice.success("identity.password.changed");
        return page(by, done, new FormErrors(), HttpStatus.OK);
    }

    @PostMapping
    @Requires(Requires.SIGNED_IN)
    Page change(SignedIn by, Submission form, HttpServletRequest request) {
        var errors = form.errors();
        if (!form.secret("next").equals(form.secret("again"))) {
            errors.add("again", "identity.password.not-the-same");
        }
        if (errors.any()) {
            return page(by, null, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var session = request.getSession().getId();
        return switch (changePassword.change(by, form.secret("old"), form.secret("next"), session)) {
            case ChangePasswordOutcome.Changed _ -> Page.redirect(first(by) ? "/" : "/account/password?changed=1");
            case ChangePasswordOutcome.WrongPassword _ -> refused(by, errors, "old", "identity.password.wrong");
            case ChangePasswordOutcome.NotAccepted(var key) -> refused(by, errors, "next", key);
        };
    }

    private static boolean first(SignedIn by) {
        return by.duty() == Duty.CHANGE_PASSWORD;
    }

    private Page refused(SignedIn by, FormErrors errors, String field, String key) {
        errors.add(field, key);
        return page(by, null, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Page page(SignedIn by, @Nullable Notice notice, FormErrors errors, HttpStatus status) {
        return Page.of(
                        "identity/password",
                        new PasswordPage(
                                first(by), secondFactor.of(by.account()).passkeys(), notice, errors))
                .status(status);
    }
}
