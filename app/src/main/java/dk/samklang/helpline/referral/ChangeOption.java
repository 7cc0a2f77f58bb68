package dk.samklang.helpline.referral;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a helpline corrects an entry of its directory (FB-14). */
@Service
public class ChangeOption {

    private final OptionList list;
    private final Directory directory;
    private final AuditTrail audit;

    ChangeOption(OptionList list, Directory directory, AuditTrail audit) {
        this.list = list;
        this.directory = directory;
        this.audit = audit;
    }

    /** @param version of the entry that the leader saw */
    @Transactional
    public ChangeOptionOutcome change(OptionId id, OptionDetails details, int version, SignedIn by) {
        return list.holdWith(id, ReferralPermissions.EDIT, by)
                .map(option -> change(option, details, version, by))
                .orElseGet(ChangeOptionOutcome.NotFound::new);
    }

    private ChangeOptionOutcome change(ReferralOption option, OptionDetails details, int version, SignedIn by) {
        if (!directory.change(option, details, version)) {
            return new ChangeOptionOutcome.ChangedMeanwhile(option);
        }
        audit.record(
                by.staff(),
                AuditTrail.Action.CHANGED,
                Directory.KIND,
                option.id().value());
        return new ChangeOptionOutcome.Changed(option.id(), option.service());
    }
}
