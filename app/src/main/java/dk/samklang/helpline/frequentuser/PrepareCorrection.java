package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: a card as it stands, for somebody who may correct it, with the types to choose from. The reading is noted. */
@Service
public class PrepareCorrection {

    private final FrequentUsers frequentUsers;
    private final UserTypes types;
    private final AuditTrail audit;

    PrepareCorrection(FrequentUsers frequentUsers, UserTypes types, AuditTrail audit) {
        this.frequentUsers = frequentUsers;
        this.types = types;
        this.audit = audit;
    }

    @Transactional
    public Optional<Prepared> prepare(SignedIn by, FrequentUserId id) {
        var found = frequentUsers
                .find(id, by.servicesWhere(FrequentUserPermissions.WRITE))
                .map(card -> new Prepared(card, types.forCard(card.service(), id)));
        found.ifPresent(_ -> audit.record(by.staff(), AuditTrail.Action.READ, FrequentUserRegister.KIND, id.value()));
        return found;
    }

    /** A card and the types it may say. */
    public record Prepared(FrequentUserCard card, List<UserType> types) {}
}
