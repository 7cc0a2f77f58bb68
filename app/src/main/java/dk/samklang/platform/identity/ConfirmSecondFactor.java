package dk.samklang.platform.identity;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody shows with a code that their app has the secret (X-3, part totp). Other sessions end. */
@Service
public class ConfirmSecondFactor {

    private final SecondFactors factors;
    private final SealedTotp sealed;
    private final RecoveryCodes recoveryCodes;
    private final OpenSessions sessions;
    private final Accounts accounts;
    private final AccountNews news;
    private final AccessTrail trail;
    private final Clock clock;

    ConfirmSecondFactor(
            SecondFactors factors,
            SealedTotp sealed,
            RecoveryCodes recoveryCodes,
            OpenSessions sessions,
            Accounts accounts,
            AccountNews news,
            AccessTrail trail,
            Clock clock) {
        this.factors = factors;
        this.sealed = sealed;
        this.recoveryCodes = recoveryCodes;
        this.sessions = sessions;
        this.accounts = accounts;
        this.news = news;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public ConfirmFactorOutcome confirm(SignedIn by, String code, String thisSession) {
        var account = by.account();
        var totp = factors.totp(account);
        var next = totp.map(SecondFactors.Totp::next).orElse(null);
        if (next == null) {
            return new ConfirmFactorOutcome.NothingBegun();
        }
        var step = sealed.open(account, next).stepOf(code, clock.instant());
        if (step.isEmpty()) {
            return new ConfirmFactorOutcome.WrongCode();
        }
        if (accounts.find(account).filter(Account::secured).isPresent()) {
            news.tell(account, AccountNews.Kind.SECOND_FACTOR_CHANGED);
        }
        factors.adopt(account, step.getAsLong(), clock.instant());
        sessions.endOthers(account, thisSession);
        trail.note(by.staff(), AccessTrail.Event.SECOND_FACTOR_CHANGED);
        return new ConfirmFactorOutcome.Confirmed(recoveryCodes.renew(account));
    }
}
