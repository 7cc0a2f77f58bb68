package dk.samklang.helpline.referral;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.ids.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a helpline adds somewhere to refer to (FB-14). It is due for checking until somebody has. */
@Service
public class AddOption {

    private final OptionList list;
    private final Directory directory;
    private final AuditTrail audit;

    AddOption(OptionList list, Directory directory, AuditTrail audit) {
        this.list = list;
        this.directory = directory;
        this.audit = audit;
    }

    @Transactional
    public ChangeOptionOutcome add(ServiceId service, OptionDetails details, SignedIn by) {
        if (!list.hold(service, by)) {
            return new ChangeOptionOutcome.NotFound();
        }
        if (list.isFull(service, by)) {
            return new ChangeOptionOutcome.ListFull(service);
        }
        var id = new OptionId(Ids.next());
        directory.add(id, service, details);
        audit.record(by.staff(), AuditTrail.Action.CREATED, Directory.KIND, id.value());
        return new ChangeOptionOutcome.Changed(id, service);
    }
}
