package dk.samklang.platform.identity.web;

import dk.samklang.platform.identity.AccountId;
import dk.samklang.platform.identity.PasskeyQuestion;
import dk.samklang.platform.identity.SignInOutcome;
import dk.samklang.platform.identity.SignInWithPasskey;
import dk.samklang.platform.identity.web.SessionKeys.Waiting;
import dk.samklang.platform.web.Allowance;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Pages;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Coming in with a passkey: instead of name, password and code, or instead of the code. */
@Controller
@RequestMapping("/sign-in/passkey")
class PasskeySignInController {

    /** Questions from one address: an office that comes to work, and no flood of sessions. */
    private static final int AT_ONCE = 300;

    private static final Duration AGAIN = Duration.ofMinutes(10);

    private final PasskeyQuestion question;
    private final SignInWithPasskey signIn;
    private final EnteredPage entered;
    private final Allowance allowance;

    PasskeySignInController(PasskeyQuestion question, SignInWithPasskey signIn, EnteredPage entered, Clock clock) {
        this.question = question;
        this.signIn = signIn;
        this.entered = entered;
        this.allowance = new Allowance(AT_ONCE, AGAIN, clock);
    }

    /** Asked by the page's script. */
    @PostMapping("/question")
    @Requires(Requires.EVERYONE)
    Page ask(HttpServletRequest request) {
        if (!allowance.take(request.getRemoteAddr(), 1)) {
            return Page.failure(HttpStatus.TOO_MANY_REQUESTS);
        }
        var challenge = PasskeyQuestion.challenge();
        var site = Sites.of(request);
        var account = waitingFor(request);
        SessionKeys.ask(request, challenge);
        return Page.json(
                account == null ? question.toUseAny(site, challenge) : question.toUseOneOf(account, site, challenge));
    }

    @PostMapping
    @Requires(Requires.EVERYONE)
    Page enter(Submission form, HttpServletRequest request) {
        var account = waitingFor(request);
        return SessionKeys.asked(request.getSession(false))
                .flatMap(challenge -> signIn.attempt(form.secret("credential"), Sites.of(request), challenge, account))
                .map(welcome -> enter(welcome, form, request))
                .orElseGet(() -> refused(account, request));
    }

    private Page enter(SignInOutcome.Welcome welcome, Submission form, HttpServletRequest request) {
        return EnteredPage.mayBeShownTo(welcome.membership(), form, request)
                ? entered.enter(welcome.account(), welcome.membership(), form, request)
                : Page.failure(HttpStatus.FORBIDDEN);
    }

    private static Page refused(@Nullable AccountId account, HttpServletRequest request) {
        if (Pages.fromScript(request)) {
            return Page.failure(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return Page.redirect(account == null ? "/sign-in?passkey=1" : "/sign-in/code?passkey=1");
    }

    private static @Nullable AccountId waitingFor(HttpServletRequest request) {
        return SessionKeys.waiting(request.getSession(false))
                .map(Waiting::account)
                .orElse(null);
    }
}
