package dk.samklang.platform.identity;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody replaces their recovery codes, because few are left or the paper is gone. */
@Service
public class RenewRecoveryCodes {

    private final Accounts accounts;
    private final RecoveryCodes recoveryCodes;
    private final AccountNews news;

    RenewRecoveryCodes(Accounts accounts, RecoveryCodes recoveryCodes, AccountNews news) {
        this.accounts = accounts;
        this.recoveryCodes = recoveryCodes;
        this.news = news;
    }

    /** The new codes, to be shown once; none without a second factor to recover. */
    @Transactional
    public List<String> renew(AccountId account) {
        return accounts.find(account)
                .filter(Account::secured)
                .map(_ -> renewed(account))
                .orElse(List.of());
    }

    private List<String> renewed(AccountId account) {
        news.tell(account, AccountNews.Kind.RECOVERY_CODES_RENEWED);
        return recoveryCodes.renew(account);
    }
}
