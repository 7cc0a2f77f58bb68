package dk.samklang.platform.identity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody removes a passkey, but never their last second step where one is demanded. */
@Service
public class RemovePasskey {

    private final Passkeys passkeys;
    private final SecondFactors factors;
    private final SecondFactorDemand demand;

    RemovePasskey(Passkeys passkeys, SecondFactors factors, SecondFactorDemand demand) {
        this.passkeys = passkeys;
        this.factors = factors;
        this.demand = demand;
    }

    /** False when it is their only second step, and one is demanded of them. */
    @Transactional
    public boolean remove(AccountId account, String id) {
        var last = passkeys.of(account).size() <= 1
                && factors.totp(account).filter(totp -> totp.secret() != null).isEmpty();
        if (last && demand.appliesTo(account)) {
            return false;
        }
        passkeys.remove(account, id);
        return true;
    }
}
