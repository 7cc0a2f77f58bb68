package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a helpline takes a type out of use; cards that have it keep it. */
@Service
public class RetireType {

    private final TypeList list;
    private final UserTypes types;
    private final AuditTrail audit;
    private final Clock clock;

    RetireType(TypeList list, UserTypes types, AuditTrail audit, Clock clock) {
        this.list = list;
        this.types = types;
        this.audit = audit;
        this.clock = clock;
    }

    /** The type as it was; empty where it is not on a list of the leader's. Twice is once. */
    @Transactional
    public Optional<UserType> retire(UserTypeId id, SignedIn by) {
        var type = list.holdWith(id, by);
        type.filter(found -> !found.retired()).ifPresent(found -> {
            types.retire(id, clock.instant());
            audit.record(by.staff(), AuditTrail.Action.CHANGED, TypeList.KIND, id.value());
        });
        return type;
    }
}
