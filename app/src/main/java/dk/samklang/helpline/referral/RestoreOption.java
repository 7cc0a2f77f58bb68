package dk.samklang.helpline.referral;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a helpline takes an entry into use again. */
@Service
public class RestoreOption {

    private final OptionList list;
    private final Directory directory;
    private final AuditTrail audit;

    RestoreOption(OptionList list, Directory directory, AuditTrail audit) {
        this.list = list;
        this.directory = directory;
        this.audit = audit;
    }

    /** An entry already in use is left as it is. */
    @Transactional
    public ChangeOptionOutcome restore(OptionId id, SignedIn by) {
        return list.holdWith(id, ReferralPermissions.EDIT, by)
                .map(option -> restore(option, by))
                .orElseGet(ChangeOptionOutcome.NotFound::new);
    }

    private ChangeOptionOutcome restore(ReferralOption option, SignedIn by) {
        if (option.retired()) {
            if (list.isFull(option.service(), by)) {
                return new ChangeOptionOutcome.ListFull(option.service());
            }
            directory.retire(option.id(), null);
            audit.record(
                    by.staff(),
                    AuditTrail.Action.CHANGED,
                    Directory.KIND,
                    option.id().value());
        }
        return new ChangeOptionOutcome.Changed(option.id(), option.service());
    }
}
