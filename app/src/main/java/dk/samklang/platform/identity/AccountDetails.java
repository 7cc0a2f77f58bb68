package dk.samklang.platform.identity;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: the user names behind accounts, for those who manage staff. */
@Service
public class AccountDetails {

    private final Accounts accounts;

    AccountDetails(Accounts accounts) {
        this.accounts = accounts;
    }

    @Transactional(readOnly = true)
    public Map<UUID, String> loginNames(Set<UUID> ids) {
        return accounts.loginNames(ids);
    }
}
