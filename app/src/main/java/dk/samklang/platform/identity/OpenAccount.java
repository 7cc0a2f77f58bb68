package dk.samklang.platform.identity;

import dk.samklang.platform.ids.Ids;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts and gives them start passwords; part of larger use cases, so it joins their transaction. */
@Service
public class OpenAccount {

    private static final Pattern LOGIN_NAME = Pattern.compile("[a-z0-9æøå][a-z0-9æøå._@-]{1,59}");

    private final Accounts accounts;
    private final PasswordRules passwords;
    private final OpenSessions sessions;
    private final AccountNews news;
    private final Clock clock;

    OpenAccount(Accounts accounts, PasswordRules passwords, OpenSessions sessions, AccountNews news, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.news = news;
        this.clock = clock;
    }

    /** Opens an account with a password its owner has chosen. */
    @Transactional(propagation = Propagation.MANDATORY)
    public OpenAccountOutcome withPassword(String loginName, String password) {
        var name = normal(loginName);
        return passwords
                .problem(password, name)
                .<OpenAccountOutcome>map(OpenAccountOutcome.PasswordNotAccepted::new)
                .orElseGet(() -> open(name, password, false));
    }

    /** Opens an account of the demo story, whose passwords are known to all; never called outside demo mode. */
    @Transactional(propagation = Propagation.MANDATORY)
    public OpenAccountOutcome forDemo(String loginName, String password) {
        return open(normal(loginName), password, false);
    }

    /**
     * Opens the accounts of a whole house of the demo story, with one slow hash for all; never called outside demo mode.
     *
     * @return by login name as given
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, AccountId> forDemo(List<String> loginNames, String password) {
        var hash = passwords.hash(password);
        var opened = new LinkedHashMap<String, AccountId>();
        for (var name : loginNames) {
            var account = new Account(new AccountId(Ids.next()), normal(name), hash, false, false, null);
            if (!accounts.add(account, clock.instant())) {
                throw new IllegalStateException("The story has an account that cannot be opened: " + name);
            }
            opened.put(name, account.id());
        }
        return opened;
    }

    /** Opens an account with a start password that its owner must replace at first sign-in. */
    @Transactional(propagation = Propagation.MANDATORY)
    public OpenAccountOutcome withStartPassword(String loginName) {
        return open(normal(loginName), RandomText.groups(4), true);
    }

    /** Gives an account a new start password, ends its sessions and tells its owner. The caller has checked the right to do so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String newStartPassword(AccountId account, SignedIn by) {
        var password = RandomText.groups(4);
        accounts.changePassword(account, passwords.hash(password), true, clock.instant());
        sessions.endAll(account);
        news.tell(account, AccountNews.Kind.START_PASSWORD, by.person().name());
        return password;
    }

    private OpenAccountOutcome open(String name, String password, boolean mustChange) {
        if (!LOGIN_NAME.matcher(name).matches()) {
            return new OpenAccountOutcome.NameNotAccepted();
        }
        var id = new AccountId(Ids.next());
        var account = new Account(id, name, passwords.hash(password), mustChange, false, null);
        return accounts.add(account, clock.instant())
                ? new OpenAccountOutcome.Opened(id, password)
                : new OpenAccountOutcome.NameTaken();
    }

    private static String normal(String loginName) {
        return loginName.strip().toLowerCase(Locale.ROOT);
    }
}
