package dk.samklang.helpline.duty;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: what was noted by mistake is removed, by the one who noted it or who leads the helpline. */
@Service
public class RemoveDutyEntry {

    private final DutyLog log;
    private final AuditTrail audit;

    RemoveDutyEntry(DutyLog log, AuditTrail audit) {
        this.log = log;
        this.audit = audit;
    }

    /** The entry as it was; empty where it is not this person's to remove. */
    @Transactional
    public Optional<DutyEntry> remove(DutyEntryId id, SignedIn by) {
        var entry = log.find(id, by).filter(DutyEntry::removable);
        entry.ifPresent(_ -> {
            log.remove(id);
            audit.record(by.staff(), AuditTrail.Action.DELETED, DutyLog.KIND, id.value());
        });
        return entry;
    }
}
