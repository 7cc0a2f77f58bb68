package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: how best to meet somebody who is on the line now. The reading is noted. */
@Service
public class ReadApproach {

    private final FrequentUserOverviews overviews;
    private final AuditTrail audit;

    ReadApproach(FrequentUserOverviews overviews, AuditTrail audit) {
        this.overviews = overviews;
        this.audit = audit;
    }

    @Transactional
    public Optional<FrequentUserSummary> read(SignedIn by, FrequentUserId id) {
        var found = overviews.find(id, by.servicesWhere(FrequentUserPermissions.READ));
        found.ifPresent(_ -> audit.record(by.staff(), AuditTrail.Action.READ, FrequentUserRegister.KIND, id.value()));
        return found;
    }
}
