package dk.samklang.platform.identity.web;

import dk.samklang.platform.identity.ProveOwner;
import dk.samklang.platform.identity.ProveOwnerOutcome;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** The password again, before the second factor is changed. */
@Controller
class ProveController {

    static final String TEMPLATE = "identity/prove";

    private final ProveOwner proveOwner;
    private final Clock clock;

    ProveController(ProveOwner proveOwner, Clock clock) {
        this.proveOwner = proveOwner;
        this.clock = clock;
    }

    @PostMapping("/account/second-factor/owner")
    @Requires(Requires.SIGNED_IN)
    Page prove(SignedIn by, Submission form, HttpServletRequest request) {
        var errors = new FormErrors();
        return switch (proveOwner.prove(by.account(), form.secret("password"), request.getRemoteAddr())) {
            case ProveOwnerOutcome.Proved(var at) -> {
                SessionKeys.prove(request, at);
                yield Page.redirect(SecondFactorController.HERE);
            }
            case ProveOwnerOutcome.WrongPassword _ -> {
                errors.add("password", "identity.prove.wrong");
                yield Page.of(TEMPLATE, errors).status(HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case ProveOwnerOutcome.TooManyAttempts(var until) -> {
                errors.add("password", "identity.sign-in.too-many", Wait.minutes(clock, until));
                yield Page.of(TEMPLATE, errors).status(HttpStatus.TOO_MANY_REQUESTS);
            }
        };
    }
}
