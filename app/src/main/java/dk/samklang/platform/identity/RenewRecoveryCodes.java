package dk.samklang.platform.identity;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody replaces their recovery codes, because few are left or the paper is gone. */
@Service
public class RenewRecoveryCodes {

    private final Accounts accounts;
    private final RecoveryCodes recoveryCodes;

    RenewRecoveryCodes(Accounts accounts, RecoveryCodes recoveryCodes) {
        this.accounts = accounts;
        this.recoveryCodes = recoveryCodes;
    }

    /** The new codes, to be shown once; none without a second factor to recover. */
    @Transactional
    public List<String> renew(AccountId account) {
        return accounts.find(account)
                .filter(Account::secured)
                .map(_ -> recoveryCodes.renew(account))
                .orElse(List.of());
    }
}
