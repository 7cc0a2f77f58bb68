package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: a frequent user's card with the latest contacts. The reading is noted. */
@Service
public class OpenCard {

    /** The days over which the extent is counted. */
    public static final int EXTENT_DAYS = 30;

    private static final int CONTACTS = 20;

    private final FrequentUsers frequentUsers;
    private final ContactHistory history;
    private final AuditTrail audit;
    private final Clock clock;

    OpenCard(FrequentUsers frequentUsers, ContactHistory history, AuditTrail audit, Clock clock) {
        this.frequentUsers = frequentUsers;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Optional<Opened> open(SignedIn by, FrequentUserId id) {
        return frequentUsers
                .find(id, by.servicesWhere(FrequentUserPermissions.READ))
                .map(card -> opened(by, card));
    }

    private Opened opened(SignedIn by, FrequentUserCard card) {
        var id = card.summary().id();
        audit.record(by.staff(), AuditTrail.Action.READ, FrequentUserRegister.KIND, id.value());
        var since = clock.instant().minus(Duration.ofDays(EXTENT_DAYS));
        return new Opened(card, history.extent(id, by, since), history.latest(id, by, CONTACTS));
    }

    /**
     * A card as it lies open.
     *
     * @param extent contacts and minutes over the last {@value EXTENT_DAYS} days
     * @param contacts the latest, newest first
     */
    public record Opened(FrequentUserCard card, ContactHistory.Extent extent, List<ContactHistory.Contact> contacts) {}
}
