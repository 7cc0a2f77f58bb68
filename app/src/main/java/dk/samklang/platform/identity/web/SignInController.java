package dk.samklang.platform.identity.web;

import dk.samklang.platform.identity.DemoAccounts;
import dk.samklang.platform.identity.SignIn;
import dk.samklang.platform.identity.SignInOutcome;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Notice;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Pages;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import dk.samklang.platform.web.WayBack;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Signing in and out; also from within a page whose session has ended. */
@Controller
class SignInController {

    private final SignIn signIn;
    private final DemoAccounts demo;
    private final Clock clock;

    SignInController(SignIn signIn, DemoAccounts demo, Clock clock) {
        this.signIn = signIn;
        this.demo = demo;
        this.clock = clock;
    }

    @GetMapping("/sign-in")
    @Requires(Requires.EVERYONE)
    Page form(Submission query, HttpServletRequest request) {
        if (SignedInFilter.of(request).isPresent()) {
            return Page.redirect(WayBack.within(query.text("back")));
        }
        var founded = query.text("set-up").isEmpty() ? null : Notice.success("identity.sign-in.set-up");
        return page(query, founded, HttpStatus.OK);
    }

    @PostMapping("/sign-in")
    @Requires(Requires.EVERYONE)
    Page signIn(Submission form, HttpServletRequest request) {
        if (form.errors().any()) {
            return page(form, Notice.error("identity.sign-in.refused"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var outcome = signIn.attempt(form.text("username"), form.secret("password"), request.getRemoteAddr());
        return switch (outcome) {
            case SignInOutcome.Welcome welcome -> welcome(welcome, form, request);
            case SignInOutcome.Refused _ ->
                page(form, Notice.error("identity.sign-in.refused"), HttpStatus.UNPROCESSABLE_CONTENT);
            case SignInOutcome.TooManyAttempts(var until) ->
                page(form, Notice.error("identity.sign-in.too-many", minutes(until)), HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    @PostMapping("/sign-out")
    @Requires(Requires.EVERYONE)
    Page signOut(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return Page.redirect("/sign-in");
    }

    /** From within a page, only the one who wrote the text on it may go on; nobody else may be handed it. */
    private static Page welcome(SignInOutcome.Welcome welcome, Submission form, HttpServletRequest request) {
        var fromPage = Pages.fromScript(request);
        var samePerson = form.text("samePerson");
        if (fromPage && !welcome.membership().staff().value().toString().equals(samePerson)) {
            return Page.failure(HttpStatus.FORBIDDEN);
        }
        SessionKeys.begin(request, welcome.account(), welcome.membership());
        if (!fromPage) {
            return Page.redirect(WayBack.within(form.text("back")));
        }
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return Page.json(Map.of("csrf", token.getToken()));
    }

    private Page page(Submission form, @Nullable Notice notice, HttpStatus status) {
        var model = new SignInPage(
                form.text("username"), WayBack.within(form.text("back")), notice, new FormErrors(), demo.names());
        return Page.of("identity/sign-in", model).status(status);
    }

    private long minutes(Instant until) {
        return Math.max(
                1, Duration.between(clock.instant(), until).plusSeconds(59).toMinutes());
    }
}
