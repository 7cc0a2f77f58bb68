package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: how best to meet somebody who is on the line now, and what was reported of them. The reading is noted. */
@Service
public class ReadApproach {

    private final FrequentUserOverviews overviews;
    private final ReportedMatters reported;
    private final AuditTrail audit;

    ReadApproach(FrequentUserOverviews overviews, ReportedMatters reported, AuditTrail audit) {
        this.overviews = overviews;
        this.reported = reported;
        this.audit = audit;
    }

    /** @param reported what was reported or averted, newest first */
    public record Known(FrequentUserSummary user, List<ReportedMatters.Matter> reported) {}

    @Transactional
    public Optional<Known> read(SignedIn by, FrequentUserId id) {
        return overviews
                .find(id, by.servicesWhere(FrequentUserPermissions.READ))
                .map(user -> {
                    audit.record(by.staff(), AuditTrail.Action.READ, FrequentUserRegister.KIND, id.value());
                    return new Known(user, reported.of(id, by));
                });
    }
}
