package dk.samklang.platform.identity;

import dk.samklang.platform.identity.AccessTrail.Event;
import dk.samklang.platform.tenancy.Tenancy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Notes a failed sign-in wherever the account belongs. What was tried with a name that nobody has is only counted. */
@Component
class NoteFailedSignIn {

    private final Directory directory;
    private final NoteAccess noteAccess;
    private final TransactionTemplate transaction;

    NoteFailedSignIn(Directory directory, NoteAccess noteAccess, TransactionTemplate transaction) {
        this.directory = directory;
        this.noteAccess = noteAccess;
        this.transaction = transaction;
    }

    /** Called outside of a transaction: there is one for each organisation. */
    void of(AccountId account) {
        var memberships =
                Tenancy.callForAccount(account.value(), () -> transaction.execute(_ -> directory.memberships(account)));
        memberships.forEach(membership -> noteAccess.note(membership, Event.SIGN_IN_FAILED));
    }
}
