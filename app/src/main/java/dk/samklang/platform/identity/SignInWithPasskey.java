package dk.samklang.platform.identity;

import dk.samklang.platform.tenancy.Tenancy;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Use case: somebody signs in with a passkey (X-3, part passkey), in place of a password and a code, as the device has
 * made sure of its owner; or after the password in place of the code.
 */
@Service
public class SignInWithPasskey {

    private final PasskeyCheck check;
    private final Passkeys passkeys;
    private final Accounts accounts;
    private final Directory directory;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignInWithPasskey(
            PasskeyCheck check,
            Passkeys passkeys,
            Accounts accounts,
            Directory directory,
            TransactionTemplate transaction,
            Clock clock) {
        this.check = check;
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.directory = directory;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Lets somebody in; empty when the passkey is not known, not right, or somebody else's.
     *
     * @param answer what the browser said, in JSON
     * @param expected whose password was shown before; null when none was
     */
    public Optional<SignInOutcome.Welcome> attempt(
            String answer, Site site, String challenge, @Nullable AccountId expected) {
        return inTransaction(() -> owner(answer, site, challenge))
                .filter(owner -> expected == null || expected.equals(owner))
                .flatMap(this::membership);
    }

    private Optional<AccountId> owner(String answer, Site site, String challenge) {
        return check.named(answer)
                .flatMap(passkeys::find)
                .filter(passkey ->
                        accounts.find(passkey.account()).filter(Account::isOpen).isPresent())
                .filter(passkey -> proves(answer, passkey, site, challenge))
                .map(Passkeys.Stored::account);
    }

    private boolean proves(String answer, Passkeys.Stored passkey, Site site, String challenge) {
        var uses = check.used(answer, passkey, site, challenge);
        uses.ifPresent(count -> passkeys.used(passkey.id(), count, clock.instant()));
        return uses.isPresent();
    }

    private Optional<SignInOutcome.Welcome> membership(AccountId account) {
        return Tenancy.callForAccount(account.value(), () -> transaction.execute(_ -> directory.memberships(account)))
                .stream()
                .findFirst()
                .map(membership -> new SignInOutcome.Welcome(account, membership));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Tenancy.callForNobody(() -> transaction.execute(_ -> work.get()));
    }
}
