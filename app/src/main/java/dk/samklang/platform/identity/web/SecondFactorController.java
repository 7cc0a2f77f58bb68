package dk.samklang.platform.identity.web;

import dk.samklang.platform.identity.ConfirmFactorOutcome;
import dk.samklang.platform.identity.ConfirmSecondFactor;
import dk.samklang.platform.identity.Duty;
import dk.samklang.platform.identity.RenewRecoveryCodes;
import dk.samklang.platform.identity.SetUpSecondFactor;
import dk.samklang.platform.identity.ShowSecondFactor;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Notice;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One's own second factor: set it up, replace it, print new codes. */
@Controller
@RequestMapping("/account/second-factor")
class SecondFactorController {

    static final String HERE = "/account/second-factor";

    private final ShowSecondFactor show;
    private final SetUpSecondFactor setUp;
    private final ConfirmSecondFactor confirm;
    private final RenewRecoveryCodes renew;
    private final OwnerProof owner;

    SecondFactorController(
            ShowSecondFactor show,
            SetUpSecondFactor setUp,
            ConfirmSecondFactor confirm,
            RenewRecoveryCodes renew,
            OwnerProof owner) {
        this.show = show;
        this.setUp = setUp;
        this.confirm = confirm;
        this.renew = renew;
        this.owner = owner;
    }

    @GetMapping
    @Requires(Requires.SIGNED_IN)
    Page state(SignedIn by, Submission query, HttpServletRequest request) {
        if (!owner.isFresh(request)) {
            return Page.of(ProveController.TEMPLATE, new FormErrors());
        }
        return page(by, notice(query), new FormErrors(), HttpStatus.OK);
    }

    private static @Nullable Notice notice(Submission query) {
        if (!query.text("refused").isEmpty()) {
            return Notice.error("identity.passkey.not-made");
        }
        if (!query.text("last").isEmpty()) {
            return Notice.error("identity.passkey.last");
        }
        return query.text("added").isEmpty() ? null : Notice.success("identity.passkey.added");
    }

    @PostMapping("/begin")
    @Requires(Requires.SIGNED_IN)
    Page begin(SignedIn by, HttpServletRequest request) {
        return owner.orAsk(request, () -> {
            setUp.begin(by.account());
            return Page.redirect(HERE);
        });
    }

    @PostMapping("/confirm")
    @Requires(Requires.SIGNED_IN)
    Page confirm(SignedIn by, Submission form, HttpServletRequest request) {
        return owner.orAsk(request, () -> confirmed(by, form, request));
    }

    private Page confirmed(SignedIn by, Submission form, HttpServletRequest request) {
        var session = request.getSession().getId();
        var code = form.secret("code").replaceAll("\\s", "");
        return switch (confirm.confirm(by, code, session)) {
            case ConfirmFactorOutcome.Confirmed(var codes) -> codes(codes, by);
            case ConfirmFactorOutcome.WrongCode _ -> {
                var errors = new FormErrors();
                errors.add("code", "identity.factor.wrong");
                yield page(by, null, errors, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case ConfirmFactorOutcome.NothingBegun _ -> Page.redirect(HERE);
        };
    }

    @PostMapping("/codes")
    @Requires(Requires.SIGNED_IN)
    Page renewCodes(SignedIn by, HttpServletRequest request) {
        return owner.orAsk(request, () -> {
            var codes = renew.renew(by);
            return codes.isEmpty() ? Page.redirect(HERE) : codes(codes, by);
        });
    }

    private static Page codes(List<String> codes, SignedIn by) {
        return Page.of("identity/recovery-codes", new RecoveryCodesPage(codes, first(by)));
    }

    private Page page(SignedIn by, @Nullable Notice notice, FormErrors errors, HttpStatus status) {
        var state = show.of(by.account());
        return Page.of("identity/second-factor", SecondFactorPage.of(state, first(by), notice, errors))
                .status(status);
    }

    private static boolean first(SignedIn by) {
        return by.duty() == Duty.ADD_SECOND_FACTOR;
    }
}
