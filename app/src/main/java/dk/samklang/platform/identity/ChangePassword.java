package dk.samklang.platform.identity;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody replaces their own password. Every other session of theirs ends. */
@Service
public class ChangePassword {

    private final Accounts accounts;
    private final PasswordRules passwords;
    private final OpenSessions sessions;
    private final AccountNews news;
    private final AccessTrail trail;
    private final Clock clock;

    ChangePassword(
            Accounts accounts,
            PasswordRules passwords,
            OpenSessions sessions,
            AccountNews news,
            AccessTrail trail,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.news = news;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public ChangePasswordOutcome change(SignedIn by, String old, String next, String thisSession) {
        var id = by.account();
        var account = accounts.find(id).filter(found -> passwords.matches(old, found));
        if (account.isEmpty()) {
            return new ChangePasswordOutcome.WrongPassword();
        }
        var problem = passwords.problem(next, account.get().loginName());
        if (problem.isPresent()) {
            return new ChangePasswordOutcome.NotAccepted(problem.get());
        }
        if (old.equals(next)) {
            return new ChangePasswordOutcome.NotAccepted("identity.password.same");
        }
        accounts.changePassword(id, passwords.hash(next), false, clock.instant());
        sessions.endOthers(id, thisSession);
        if (!account.get().mustChange()) {
            news.tell(id, AccountNews.Kind.PASSWORD_CHANGED);
        }
        trail.note(by.staff(), AccessTrail.Event.PASSWORD_CHANGED);
        return new ChangePasswordOutcome.Changed();
    }
}
