package dk.samklang.platform.identity.web;

import dk.samklang.platform.identity.AccessTrail.Event;
import dk.samklang.platform.identity.AccountId;
import dk.samklang.platform.identity.DemoAccounts;
import dk.samklang.platform.identity.Directory.Membership;
import dk.samklang.platform.identity.NoteAccess;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Signing in and out; also from within a page whose session has ended. */
@Controller
class SignInController {

    private final SignIn signIn;
    private final NoteAccess noteAccess;
    private final DemoAccounts demo;
    private final EnteredPage entered;
    private final Clock clock;

    SignInController(SignIn signIn, NoteAccess noteAccess, DemoAccounts demo, EnteredPage entered, Clock clock) {
        this.signIn = signIn;
        this.noteAccess = noteAccess;
        this.demo = demo;
        this.entered = entered;
        this.clock = clock;
    }

    @GetMapping("/sign-in")
    @Requires(Requires.EVERYONE)
    Page form(Submission query, HttpServletRequest request) {
        if (SignedInFilter.of(request).isPresent()) {
            return Page.redirect(WayBack.within(query.text("back")));
        }
        return page(query, notice(query), HttpStatus.OK);
    }

    private static @Nullable Notice notice(Submission query) {
        if (!query.text("passkey").isEmpty()) {
            return Notice.error("identity.passkey.refused");
        }
        return query.text("set-up").isEmpty() ? null : Notice.success("identity.sign-in.set-up");
    }

    @PostMapping("/sign-in")
    @Requires(Requires.EVERYONE)
    Page signIn(Submission form, HttpServletRequest request) {
        if (form.errors().any()) {
            return page(form, Notice.error("identity.sign-in.refused"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var outcome = signIn.attempt(form.text("username"), form.secret("password"), request.getRemoteAddr());
        return switch (outcome) {
            case SignInOutcome.Welcome(var account, var membership) ->
                EnteredPage.mayBeShownTo(membership, form, request)
                        ? entered.enter(account, membership, form, request)
                        : Page.failure(HttpStatus.FORBIDDEN);
            case SignInOutcome.SecondStepNeeded(var account, var membership) ->
                EnteredPage.mayBeShownTo(membership, form, request)
                        ? askForCode(account, membership, form, request)
                        : Page.failure(HttpStatus.FORBIDDEN);
            case SignInOutcome.Refused _ ->
                page(form, Notice.error("identity.sign-in.refused"), HttpStatus.UNPROCESSABLE_CONTENT);
            case SignInOutcome.TooManyAttempts(var until) ->
                page(
                        form,
                        Notice.error("identity.sign-in.too-many", Wait.minutes(clock, until)),
                        HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    @PostMapping("/sign-out")
    @Requires(Requires.EVERYONE)
    Page signOut(HttpServletRequest request) {
        SignedInFilter.of(request)
                .ifPresent(by -> noteAccess.note(new Membership(by.organisation(), by.staff()), Event.SIGNED_OUT));
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return Page.redirect("/sign-in");
    }

    private static Page askForCode(
            AccountId account, Membership membership, Submission form, HttpServletRequest request) {
        SessionKeys.await(request, account, membership);
        return Pages.fromScript(request)
                ? Page.json(Map.of("code", true))
                : Page.redirect("/sign-in/code" + back(form));
    }

    private static String back(Submission form) {
        var path = WayBack.within(form.text("back"));
        return "/".equals(path) ? "" : "?back=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    private Page page(Submission form, @Nullable Notice notice, HttpStatus status) {
        var model = new SignInPage(
                form.text("username"), WayBack.within(form.text("back")), notice, new FormErrors(), demo.names());
        return Page.of("identity/sign-in", model).status(status);
    }
}
