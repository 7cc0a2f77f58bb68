package dk.samklang.platform.identity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody removes a passkey, but never their last second step where one is demanded. */
@Service
public class RemovePasskey {

    private final Passkeys passkeys;
    private final SecondFactors factors;
    private final SecondFactorDemand demand;
    private final Accounts accounts;
    private final AccountNews news;
    private final AccessTrail trail;

    RemovePasskey(
            Passkeys passkeys,
            SecondFactors factors,
            SecondFactorDemand demand,
            Accounts accounts,
            AccountNews news,
            AccessTrail trail) {
        this.passkeys = passkeys;
        this.factors = factors;
        this.demand = demand;
        this.accounts = accounts;
        this.news = news;
        this.trail = trail;
    }

    /** False when it is their only second step, and one is demanded of them. */
    @Transactional
    public boolean remove(SignedIn by, String id) {
        var account = by.account();
        accounts.lock(account);
        var last = passkeys.of(account).size() <= 1
                && factors.totp(account).filter(totp -> totp.secret() != null).isEmpty();
        if (last && demand.appliesTo(account)) {
            return false;
        }
        passkeys.of(account).stream()
                .filter(passkey -> passkey.id().equals(id))
                .forEach(passkey -> news.tell(account, AccountNews.Kind.PASSKEY_REMOVED, passkey.name()));
        passkeys.remove(account, id);
        trail.note(by.staff(), AccessTrail.Event.SECOND_FACTOR_CHANGED);
        return true;
    }
}
