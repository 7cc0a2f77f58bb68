package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Where a new alias is entered, whichever way it comes; inside the caller's transaction. */
@Component
class FrequentUserRegister {

    static final String KIND = "frequent-user";

    private final FrequentUsers frequentUsers;
    private final FrequentUserVersions versions;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FrequentUserRegister(
            FrequentUsers frequentUsers,
            FrequentUserVersions versions,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.frequentUsers = frequentUsers;
        this.versions = versions;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    CreateFrequentUserOutcome add(SignedIn by, FrequentUserId id, ServiceId service, FrequentUserDetails details) {
        if (!by.servicesWhere(FrequentUserPermissions.WRITE).contains(service.value())) {
            return new CreateFrequentUserOutcome.NotAllowed();
        }
        frequentUsers.holdAliases(service);
        var holder = frequentUsers.holderOf(service, details.alias());
        if (holder.isPresent()) {
            return new CreateFrequentUserOutcome.AliasTaken(holder.get());
        }
        if (!frequentUsers.add(id, service, details, by.staff(), clock.instant())) {
            return new CreateFrequentUserOutcome.NotAllowed();
        }
        versions.add(id);
        audit.record(by.staff(), AuditTrail.Action.CREATED, KIND, id.value());
        events.publishEvent(new FrequentUserDescribed(id));
        return new CreateFrequentUserOutcome.Created(id);
    }
}
