package dk.samklang.platform.identity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes away a second factor whose device is lost, ends the account's sessions, and tells both; part of larger use
 * cases, so it joins their transaction. The caller has checked the right to do so.
 */
@Service
public class ResetSecondFactor {

    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final OpenSessions sessions;
    private final SignInThrottle throttle;
    private final AccountNews news;

    ResetSecondFactor(
            SecondFactors factors,
            Passkeys passkeys,
            OpenSessions sessions,
            SignInThrottle throttle,
            AccountNews news) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.throttle = throttle;
        this.news = news;
    }

    /**
     * @param nameOfOwner how the one who resets knows whose it was
     * @param by who resets
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reset(AccountId owner, String nameOfOwner, SignedIn by) {
        factors.forget(owner);
        passkeys.forget(owner);
        throttle.forgive(TakeSecondStep.throttled(owner));
        sessions.endAll(owner);
        news.tell(owner, AccountNews.Kind.SECOND_FACTOR_RESET, by.person().name());
        news.tell(by.account(), AccountNews.Kind.SECOND_FACTOR_RESET_FOR, nameOfOwner);
    }
}
