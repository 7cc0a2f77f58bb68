package dk.samklang.platform.identity;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody replaces their recovery codes, because few are left or the paper is gone. */
@Service
public class RenewRecoveryCodes {

    private final SecondFactors factors;
    private final RecoveryCodes recoveryCodes;

    RenewRecoveryCodes(SecondFactors factors, RecoveryCodes recoveryCodes) {
        this.factors = factors;
        this.recoveryCodes = recoveryCodes;
    }

    /** The new codes, to be shown once; none without a second factor to recover. */
    @Transactional
    public List<String> renew(AccountId account) {
        return factors.totp(account)
                .filter(totp -> totp.confirmedAt() != null)
                .map(_ -> recoveryCodes.renew(account))
                .orElse(List.of());
    }
}
