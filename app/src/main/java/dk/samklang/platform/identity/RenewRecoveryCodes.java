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
    private final AccessTrail trail;

    RenewRecoveryCodes(Accounts accounts, RecoveryCodes recoveryCodes, AccountNews news, AccessTrail trail) {
        this.accounts = accounts;
        this.recoveryCodes = recoveryCodes;
        this.news = news;
        this.trail = trail;
    }

    /** The new codes, to be shown once; none without a second factor to recover. */
    @Transactional
    public List<String> renew(SignedIn by) {
        return accounts.find(by.account())
                .filter(Account::secured)
                .map(_ -> renewed(by))
                .orElse(List.of());
    }

    private List<String> renewed(SignedIn by) {
        news.tell(by.account(), AccountNews.Kind.RECOVERY_CODES_RENEWED);
        trail.note(by.staff(), AccessTrail.Event.SECOND_FACTOR_CHANGED);
        return recoveryCodes.renew(by.account());
    }
}
