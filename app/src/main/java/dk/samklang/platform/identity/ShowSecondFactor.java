package dk.samklang.platform.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: one's own second factor. */
@Service
public class ShowSecondFactor {

    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final Accounts accounts;
    private final SealedTotp sealed;

    ShowSecondFactor(SecondFactors factors, Passkeys passkeys, Accounts accounts, SealedTotp sealed) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.sealed = sealed;
    }

    @Transactional(readOnly = true)
    public SecondFactorState of(AccountId account) {
        var known = passkeys.of(account);
        var codes = factors.recoveryCodes(account);
        return factors.totp(account)
                .map(totp -> new SecondFactorState(totp.confirmedAt(), codes, offer(account, totp.next()), known))
                .orElseGet(() -> new SecondFactorState(null, codes, null, known));
    }

    private SecondFactorState.@Nullable Offer offer(AccountId account, @Nullable String next) {
        if (next == null) {
            return null;
        }
        var secret = sealed.open(account, next);
        var loginName = accounts.find(account).map(Account::loginName).orElse("");
        return new SecondFactorState.Offer(secret.base32(), secret.uri(loginName));
    }
}
