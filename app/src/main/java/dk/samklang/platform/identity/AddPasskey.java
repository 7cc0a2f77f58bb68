package dk.samklang.platform.identity;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody adds a passkey (X-3, part passkey). The first one comes with recovery codes. */
@Service
public class AddPasskey {

    private final PasskeyCheck check;
    private final Passkeys passkeys;
    private final SecondFactors factors;
    private final RecoveryCodes recoveryCodes;
    private final OpenSessions sessions;
    private final Accounts accounts;
    private final AccountNews news;
    private final AccessTrail trail;
    private final Clock clock;

    AddPasskey(
            PasskeyCheck check,
            Passkeys passkeys,
            SecondFactors factors,
            RecoveryCodes recoveryCodes,
            OpenSessions sessions,
            Accounts accounts,
            AccountNews news,
            AccessTrail trail,
            Clock clock) {
        this.check = check;
        this.passkeys = passkeys;
        this.factors = factors;
        this.recoveryCodes = recoveryCodes;
        this.sessions = sessions;
        this.accounts = accounts;
        this.news = news;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What a browser answered.
     *
     * @param said in JSON
     * @param challenge what it was asked to sign
     */
    public record Answer(String said, Site site, String challenge) {

        /** Prints nothing of it. */
        @Override
        public String toString() {
            return "Answer[...]";
        }
    }

    /**
     * Adds the passkey and ends all other sessions.
     *
     * @param name by which the owner will know it
     */
    @Transactional
    public AddPasskeyOutcome add(SignedIn by, Answer answer, String name, String thisSession) {
        var account = by.account();
        accounts.lock(account);
        var secured = accounts.find(account).filter(Account::secured).isPresent();
        if (passkeys.of(account).size() >= Passkeys.MOST) {
            return new AddPasskeyOutcome.NotAccepted();
        }
        return check.made(answer.said(), account, answer.site(), answer.challenge())
                .filter(made -> passkeys.add(made, name, clock.instant()))
                .<AddPasskeyOutcome>map(_ -> added(by, secured ? name : null, thisSession))
                .orElseGet(AddPasskeyOutcome.NotAccepted::new);
    }

    /** @param told what to tell the owner that was added; null for the first, which they have just been asked to make */
    private AddPasskeyOutcome.Added added(SignedIn by, @Nullable String told, String thisSession) {
        var account = by.account();
        if (told != null) {
            news.tell(account, AccountNews.Kind.PASSKEY_ADDED, told);
        }
        trail.note(by.staff(), AccessTrail.Event.SECOND_FACTOR_CHANGED);
        sessions.endOthers(account, thisSession);
        return new AddPasskeyOutcome.Added(
                factors.recoveryCodes(account) == 0 ? recoveryCodes.renew(account) : List.of());
    }
}
