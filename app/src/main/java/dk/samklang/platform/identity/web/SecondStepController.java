package dk.samklang.platform.identity.web;

import dk.samklang.platform.identity.SecondStepOutcome;
import dk.samklang.platform.identity.TakeSecondStep;
import dk.samklang.platform.identity.web.SessionKeys.Waiting;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Notice;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Pages;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import dk.samklang.platform.web.WayBack;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The second step of a sign-in: a code from the app, or one from paper. */
@Controller
@RequestMapping("/sign-in/code")
class SecondStepController {

    private final TakeSecondStep takeSecondStep;
    private final EnteredPage entered;
    private final Clock clock;

    SecondStepController(TakeSecondStep takeSecondStep, EnteredPage entered, Clock clock) {
        this.takeSecondStep = takeSecondStep;
        this.entered = entered;
        this.clock = clock;
    }

    @GetMapping
    @Requires(Requires.EVERYONE)
    Page ask(Submission query, HttpServletRequest request) {
        return SessionKeys.waiting(request.getSession(false)).isEmpty()
                ? Page.redirect("/sign-in")
                : page(query, notice(query), new FormErrors(), HttpStatus.OK);
    }

    private static @Nullable Notice notice(Submission query) {
        return query.text("passkey").isEmpty() ? null : Notice.error("identity.passkey.refused");
    }

    @PostMapping
    @Requires(Requires.EVERYONE)
    Page take(Submission form, HttpServletRequest request) {
        return SessionKeys.waiting(request.getSession(false))
                .map(waiting -> take(waiting, form, request))
                .orElseGet(() ->
                        Pages.fromScript(request) ? Page.failure(HttpStatus.UNAUTHORIZED) : Page.redirect("/sign-in"));
    }

    private Page take(Waiting waiting, Submission form, HttpServletRequest request) {
        if (form.errors().any()) {
            return wrong(form);
        }
        if (!EnteredPage.mayBeShownTo(waiting.membership(), form, request)) {
            return Page.failure(HttpStatus.FORBIDDEN);
        }
        return switch (takeSecondStep.attempt(waiting.account(), form.secret("code"), request.getRemoteAddr())) {
            case SecondStepOutcome.Passed _ -> entered.enter(waiting.account(), waiting.membership(), form, request);
            case SecondStepOutcome.WrongCode _ -> wrong(form);
            case SecondStepOutcome.TooManyAttempts(var until) ->
                page(
                        form,
                        Notice.error("identity.sign-in.too-many", Wait.minutes(clock, until)),
                        new FormErrors(),
                        HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    private static Page wrong(Submission form) {
        var errors = new FormErrors();
        errors.add("code", "identity.code.wrong");
        return page(form, null, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Page page(Submission form, @Nullable Notice notice, FormErrors errors, HttpStatus status) {
        return Page.of("identity/code", new CodePage(WayBack.within(form.text("back")), notice, errors))
                .status(status);
    }
}
