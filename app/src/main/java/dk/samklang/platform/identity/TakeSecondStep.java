package dk.samklang.platform.identity;

import dk.samklang.platform.tenancy.Tenancy;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Use case: after the password, somebody shows a code from their app or from paper (X-3, part totp). Each works once;
 * guessing is slowed down as it is for passwords.
 */
@Service
public class TakeSecondStep {

    private static final int APP_DIGITS = 6;

    private final SecondFactors factors;
    private final SealedTotp sealed;
    private final RecoveryCodes recoveryCodes;
    private final SignInThrottle throttle;
    private final NoteFailedSignIn failed;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TakeSecondStep(
            SecondFactors factors,
            SealedTotp sealed,
            RecoveryCodes recoveryCodes,
            SignInThrottle throttle,
            NoteFailedSignIn failed,
            TransactionTemplate transaction,
            Clock clock) {
        this.factors = factors;
        this.sealed = sealed;
        this.recoveryCodes = recoveryCodes;
        this.throttle = throttle;
        this.failed = failed;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * @param typed the code, with any spaces or dashes
     * @param address where the attempt comes from
     */
    public SecondStepOutcome attempt(AccountId account, String typed, String address) {
        var name = throttled(account);
        var blocked = inTransaction(() -> throttle.admit(name, address));
        if (blocked.isPresent()) {
            return new SecondStepOutcome.TooManyAttempts(blocked.get());
        }
        if (!inTransaction(() -> passes(account, typed.replaceAll("[\\s-]", ""), address))) {
            failed.of(account);
            return new SecondStepOutcome.WrongCode();
        }
        return new SecondStepOutcome.Passed();
    }

    private boolean passes(AccountId account, String code, String address) {
        if (!fits(account, code)) {
            return false;
        }
        throttle.succeeded(throttled(account), address);
        return true;
    }

    /** Under which name wrong codes are counted. */
    static String throttled(AccountId account) {
        return "second step of " + account.value();
    }

    private boolean fits(AccountId account, String code) {
        return code.length() == APP_DIGITS ? fromApp(account, code) : recoveryCodes.use(account, code);
    }

    private boolean fromApp(AccountId account, String code) {
        var secret = factors.totp(account).map(SecondFactors.Totp::secret).orElse(null);
        if (secret == null) {
            return false;
        }
        var step = sealed.open(account, secret).stepOf(code, clock.instant());
        return step.isPresent() && factors.use(account, step.getAsLong());
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Tenancy.callForNobody(() -> transaction.execute(_ -> work.get()));
    }
}
