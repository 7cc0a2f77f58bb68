package dk.samklang.platform.identity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody begins to set up an authenticator app, their first or a new one. */
@Service
public class SetUpSecondFactor {

    private final SecondFactors factors;
    private final SealedTotp sealed;

    SetUpSecondFactor(SecondFactors factors, SealedTotp sealed) {
        this.factors = factors;
        this.sealed = sealed;
    }

    /** Makes a secret to be confirmed; the one in use, if any, stays in use until then. */
    @Transactional
    public void begin(AccountId account) {
        factors.offer(account, sealed.seal(account, TotpSecret.random()));
    }
}
