package dk.samklang.helpline.frequentuser;

import dk.samklang.organisation.StaffNames;
import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: what a card said before, who changed it and when. The reading is noted. */
@Service
public class ReadHistory {

    private static final int MANY = 100;

    private final FrequentUsers frequentUsers;
    private final FrequentUserVersions versions;
    private final UserTypes types;
    private final StaffNames names;
    private final AuditTrail audit;

    ReadHistory(
            FrequentUsers frequentUsers,
            FrequentUserVersions versions,
            UserTypes types,
            StaffNames names,
            AuditTrail audit) {
        this.frequentUsers = frequentUsers;
        this.versions = versions;
        this.types = types;
        this.names = names;
        this.audit = audit;
    }

    @Transactional
    public Optional<History> read(SignedIn by, FrequentUserId id) {
        return frequentUsers
                .find(id, by.servicesWhere(FrequentUserPermissions.READ))
                .map(card -> history(by, card));
    }

    private History history(SignedIn by, FrequentUserCard card) {
        var id = card.summary().id();
        audit.record(by.staff(), AuditTrail.Action.READ, FrequentUserRegister.KIND, id.value());
        var all = versions.of(id, MANY);
        var writers = all.stream().map(version -> version.savedBy().value()).collect(Collectors.toSet());
        return new History(card, all, types.all(card.service()), names.of(writers));
    }

    /**
     * A card's versions, the latest first.
     *
     * @param types all that the helpline has ever had, to name those of old versions
     * @param writers names by staff id
     */
    public record History(
            FrequentUserCard card,
            List<FrequentUserVersion> versions,
            List<UserType> types,
            Map<UUID, String> writers) {}
}
