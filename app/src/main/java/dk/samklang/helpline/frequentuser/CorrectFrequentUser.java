package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a counsellor keeps a frequent user's card up to date. Whoever was slower gets both versions. */
@Service
public class CorrectFrequentUser {

    private final FrequentUsers frequentUsers;
    private final FrequentUserVersions versions;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CorrectFrequentUser(
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

    /** @param version the version of the card that the writer has seen */
    @Transactional
    public CorrectFrequentUserOutcome correct(
            SignedIn by, FrequentUserId id, int version, FrequentUserDetails details) {
        return frequentUsers
                .forCorrection(id, by.servicesWhere(FrequentUserPermissions.WRITE))
                .map(card -> correct(by, card, version, details))
                .orElseGet(CorrectFrequentUserOutcome.NotFound::new);
    }

    private CorrectFrequentUserOutcome correct(
            SignedIn by, FrequentUserCard card, int version, FrequentUserDetails details) {
        if (card.version() != version) {
            return changedMeanwhile(card, version);
        }
        frequentUsers.holdAliases(card.service());
        var holder = frequentUsers
                .holderOf(card.service(), details.alias())
                .filter(other -> !other.equals(card.summary().id()));
        if (holder.isPresent()) {
            return new CorrectFrequentUserOutcome.AliasTaken(holder.get());
        }
        return store(by, card.summary().id(), details);
    }

    private CorrectFrequentUserOutcome changedMeanwhile(FrequentUserCard card, int version) {
        var seen = versions.find(card.summary().id(), version)
                .map(FrequentUserVersion::details)
                .orElse(null);
        return new CorrectFrequentUserOutcome.ChangedMeanwhile(card.version(), card.details(), seen);
    }

    private CorrectFrequentUserOutcome store(SignedIn by, FrequentUserId id, FrequentUserDetails details) {
        frequentUsers.update(id, details, by.staff(), clock.instant());
        versions.add(id);
        audit.record(by.staff(), AuditTrail.Action.CHANGED, FrequentUserRegister.KIND, id.value());
        events.publishEvent(new FrequentUserDescribed(id));
        return new CorrectFrequentUserOutcome.Corrected();
    }
}
