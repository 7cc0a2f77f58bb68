package dk.samklang.helpline.pattern;

import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.FrequentUserPermissions;
import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: two aliases are two people after all. */
@Service
public class PartAliases {

    private final HoldHelpline helplines;
    private final Twins twins;
    private final AuditTrail audit;

    PartAliases(HoldHelpline helplines, Twins twins, AuditTrail audit) {
        this.helplines = helplines;
        this.twins = twins;
        this.audit = audit;
    }

    /** True as well where they were parted before; false where the alias is not this person's. */
    @Transactional
    public boolean part(SignedIn by, FrequentUserId alias, UUID link) {
        if (helplines.of(alias, by, FrequentUserPermissions.WRITE).isEmpty()) {
            return false;
        }
        if (twins.remove(alias, link)) {
            audit.record(by.staff(), AuditTrail.Action.CHANGED, DecideUse.KIND, alias.value());
        }
        return true;
    }
}
