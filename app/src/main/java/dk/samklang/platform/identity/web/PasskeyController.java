package dk.samklang.platform.identity.web;

import dk.samklang.platform.identity.AddPasskey;
import dk.samklang.platform.identity.AddPasskeyOutcome;
import dk.samklang.platform.identity.Duty;
import dk.samklang.platform.identity.PasskeyQuestion;
import dk.samklang.platform.identity.RemovePasskey;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One's own passkeys: make one, remove one. The page that lists them is the second step's. */
@Controller
@RequestMapping("/account/second-factor/passkeys")
class PasskeyController {

    private static final String LIST = "/account/second-factor";
    private static final String REFUSED = LIST + "?refused=1";

    private final PasskeyQuestion question;
    private final AddPasskey addPasskey;
    private final RemovePasskey removePasskey;
    private final OwnerProof owner;

    PasskeyController(PasskeyQuestion question, AddPasskey addPasskey, RemovePasskey removePasskey, OwnerProof owner) {
        this.question = question;
        this.addPasskey = addPasskey;
        this.removePasskey = removePasskey;
        this.owner = owner;
    }

    /** Asked by the page's script. */
    @PostMapping("/question")
    @Requires(Requires.SIGNED_IN)
    Page ask(SignedIn by, HttpServletRequest request) {
        if (!owner.isFresh(request)) {
            return Page.failure(HttpStatus.FORBIDDEN);
        }
        var challenge = PasskeyQuestion.challenge();
        SessionKeys.ask(request, challenge);
        return Page.json(question.toMake(by.account(), Sites.of(request), challenge));
    }

    @PostMapping
    @Requires(Requires.SIGNED_IN)
    Page add(SignedIn by, Submission form, HttpServletRequest request) {
        return owner.orAsk(
                request,
                () -> SessionKeys.asked(request.getSession(false))
                        .map(challenge -> add(by, form, challenge, request))
                        .orElseGet(() -> Page.redirect(REFUSED)));
    }

    private Page add(SignedIn by, Submission form, String challenge, HttpServletRequest request) {
        var first = by.duty() == Duty.ADD_SECOND_FACTOR;
        var answer = new AddPasskey.Answer(form.secret("credential"), Sites.of(request), challenge);
        var session = request.getSession().getId();
        return switch (addPasskey.add(by, answer, SessionKeys.device(request), session)) {
            case AddPasskeyOutcome.Added(var codes) when codes.isEmpty() -> Page.redirect(LIST + "?added=1");
            case AddPasskeyOutcome.Added(var codes) ->
                Page.of("identity/recovery-codes", new RecoveryCodesPage(codes, first));
            case AddPasskeyOutcome.NotAccepted _ -> Page.redirect(REFUSED);
        };
    }

    @PostMapping("/remove")
    @Requires(Requires.SIGNED_IN)
    Page remove(SignedIn by, Submission form, HttpServletRequest request) {
        var passkey = form.text("passkey");
        return form.errors().any() ? Page.redirect(LIST) : owner.orAsk(request, () -> removed(by, passkey));
    }

    private Page removed(SignedIn by, String passkey) {
        return removePasskey.remove(by, passkey) ? Page.redirect(LIST) : Page.redirect(LIST + "?last=1");
    }
}
