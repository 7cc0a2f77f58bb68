package dk.samklang.platform.identity;

import dk.samklang.platform.tenancy.Tenancy;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Use case: somebody signs in with name and password (X-3, part password). */
@Service
public class SignIn {

    private final Accounts accounts;
    private final PasswordRules passwords;
    private final SignInThrottle throttle;
    private final Directory directory;
    private final NoteFailedSignIn failed;
    private final TransactionTemplate transaction;

    SignIn(
            Accounts accounts,
            PasswordRules passwords,
            SignInThrottle throttle,
            Directory directory,
            NoteFailedSignIn failed,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.directory = directory;
        this.failed = failed;
        this.transaction = transaction;
    }

    /**
     * Checks name and password. The slow comparison happens between two short transactions, so that waiting guesses
     * hold no connection.
     *
     * @param address where the attempt comes from
     */
    public SignInOutcome attempt(String loginName, String password, String address) {
        var name = loginName.strip().toLowerCase(Locale.ROOT);
        var blocked = inTransaction(() -> throttle.admit(name, address));
        if (blocked.isPresent()) {
            return new SignInOutcome.TooManyAttempts(blocked.get());
        }
        return check(name, password)
                .flatMap(this::letIn)
                .map(welcome -> succeeded(name, address, welcome))
                .orElseGet(SignInOutcome.Refused::new);
    }

    private Optional<Account> check(String name, String password) {
        var account = inTransaction(() -> accounts.named(name)).filter(Account::isOpen);
        if (account.isEmpty()) {
            passwords.compareWithNobody(password);
        }
        var right = account.filter(found -> passwords.matches(password, found));
        if (right.isEmpty()) {
            account.map(Account::id).ifPresent(failed::of);
        }
        return right;
    }

    private Optional<SignInOutcome> letIn(Account account) {
        return Tenancy.callForAccount(
                        account.id().value(), () -> transaction.execute(_ -> directory.memberships(account.id())))
                .stream()
                .findFirst()
                .map(membership -> account.secured()
                        ? new SignInOutcome.SecondStepNeeded(account.id(), membership)
                        : new SignInOutcome.Welcome(account.id(), membership));
    }

    private SignInOutcome succeeded(String name, String address, SignInOutcome welcome) {
        inTransaction(() -> {
            throttle.succeeded(name, address);
            return true;
        });
        return welcome;
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Tenancy.callForNobody(() -> transaction.execute(_ -> work.get()));
    }
}
