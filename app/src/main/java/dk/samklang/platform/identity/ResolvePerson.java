package dk.samklang.platform.identity;

import dk.samklang.platform.tenancy.OrganisationId;
import dk.samklang.platform.tenancy.Tenancy;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who a session belongs to, asked anew at every request: a role taken away or an account closed has effect at once.
 */
@Service
public class ResolvePerson {

    private final Directory directory;
    private final Accounts accounts;
    private final Permissions permissions;
    private final SecondFactorDemand demand;
    private final TransactionTemplate transaction;

    ResolvePerson(
            Directory directory,
            Accounts accounts,
            Permissions permissions,
            SecondFactorDemand demand,
            TransactionTemplate transaction) {
        this.directory = directory;
        this.accounts = accounts;
        this.permissions = permissions;
        this.demand = demand;
        this.transaction = transaction;
    }

    public Optional<SignedIn> resolve(OrganisationId organisation, StaffId staff) {
        return Tenancy.callFor(
                organisation,
                () -> transaction.execute(
                        _ -> directory.person(staff).flatMap(person -> signedIn(organisation, person))));
    }

    private Optional<SignedIn> signedIn(OrganisationId organisation, Person person) {
        return accounts.find(person.account())
                .filter(Account::isOpen)
                .map(account -> new SignedIn(organisation, person, permissions, duty(account)));
    }

    private Duty duty(Account account) {
        if (account.mustChange()) {
            return Duty.CHANGE_PASSWORD;
        }
        return account.secured() || !demand.appliesTo(account.id()) ? Duty.NONE : Duty.ADD_SECOND_FACTOR;
    }
}
