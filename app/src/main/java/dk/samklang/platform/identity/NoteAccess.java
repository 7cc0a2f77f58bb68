package dk.samklang.platform.identity;

import dk.samklang.platform.identity.AccessTrail.Event;
import dk.samklang.platform.identity.Directory.Membership;
import dk.samklang.platform.tenancy.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Use case: that somebody came in, or went, is noted in their organisation's trail; unless it is, they do not come in. */
@Service
public class NoteAccess {

    private final AccessTrail trail;
    private final TransactionTemplate transaction;

    NoteAccess(AccessTrail trail, TransactionTemplate transaction) {
        this.trail = trail;
        this.transaction = transaction;
    }

    /** In a transaction of its own: nobody works for the organisation yet. */
    public void note(Membership membership, Event event) {
        Tenancy.callFor(membership.organisation(), () -> {
            transaction.executeWithoutResult(_ -> trail.note(membership.staff(), event));
            return true;
        });
    }
}
