package dk.samklang.platform.identity;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use case: shows the password again before something that would keep the owner out is changed, as whoever sits at an open
 * session need not be its owner. Tries count with those of signing in.
 */
@Service
public class ProveOwner {

    private final Accounts accounts;
    private final PasswordRules passwords;
    private final SignInThrottle throttle;
    private final Clock clock;

    ProveOwner(Accounts accounts, PasswordRules passwords, SignInThrottle throttle, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.clock = clock;
    }

    /** @param address where the attempt comes from */
    @Transactional
    public ProveOwnerOutcome prove(AccountId id, String password, String address) {
        var account = accounts.find(id).orElseThrow();
        var blocked = throttle.admit(account.loginName(), address);
        if (blocked.isPresent()) {
            return new ProveOwnerOutcome.TooManyAttempts(blocked.get());
        }
        if (!passwords.matches(password, account)) {
            return new ProveOwnerOutcome.WrongPassword();
        }
        throttle.succeeded(account.loginName(), address);
        return new ProveOwnerOutcome.Proved(clock.instant());
    }
}
