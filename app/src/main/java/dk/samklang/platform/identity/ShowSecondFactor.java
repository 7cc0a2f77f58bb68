package dk.samklang.platform.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: one's own second factor. */
@Service
public class ShowSecondFactor {

    private final SecondFactors factors;
    private final Accounts accounts;
    private final SealedTotp sealed;

    ShowSecondFactor(SecondFactors factors, Accounts accounts, SealedTotp sealed) {
        this.factors = factors;
        this.accounts = accounts;
        this.sealed = sealed;
    }

    @Transactional(readOnly = true)
    public SecondFactorState of(AccountId account) {
        return factors.totp(account)
                .map(totp -> new SecondFactorState(
                        totp.confirmedAt(), factors.recoveryCodes(account), offer(account, totp.next())))
                .orElseGet(() -> new SecondFactorState(null, 0, null));
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
