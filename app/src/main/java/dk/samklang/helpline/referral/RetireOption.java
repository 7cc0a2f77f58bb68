package dk.samklang.helpline.referral;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a helpline takes an entry out of use; what was referred there is kept. */
@Service
public class RetireOption {

    private final OptionList list;
    private final Directory directory;
    private final AuditTrail audit;
    private final Clock clock;

    RetireOption(OptionList list, Directory directory, AuditTrail audit, Clock clock) {
        this.list = list;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /** The entry as it was; empty where it is not in a directory of the leader's. Twice is once. */
    @Transactional
    public Optional<ReferralOption> retire(OptionId id, SignedIn by) {
        var option = list.holdWith(id, ReferralPermissions.EDIT, by);
        option.filter(found -> !found.retired()).ifPresent(_ -> {
            directory.retire(id, clock.instant());
            audit.record(by.staff(), AuditTrail.Action.CHANGED, Directory.KIND, id.value());
        });
        return option;
    }
}
