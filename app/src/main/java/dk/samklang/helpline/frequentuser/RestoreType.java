package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a helpline takes a type into use, again or for the first time. */
@Service
public class RestoreType {

    private final TypeList list;
    private final UserTypes types;
    private final AuditTrail audit;

    RestoreType(TypeList list, UserTypes types, AuditTrail audit) {
        this.list = list;
        this.types = types;
        this.audit = audit;
    }

    /** A type already in use is left as it is. */
    @Transactional
    public ChangeTypeOutcome restore(UserTypeId id, SignedIn by) {
        return list.holdWith(id, by).map(type -> restore(type, by)).orElseGet(ChangeTypeOutcome.NotFound::new);
    }

    private ChangeTypeOutcome restore(UserType type, SignedIn by) {
        var active = types.active(type.service());
        var words = new TypeWords(type.name().ownWords(), null, Set.of());
        if (!type.retired()) {
            return new ChangeTypeOutcome.Changed(type.service());
        }
        if (list.isFull(active)) {
            return new ChangeTypeOutcome.ListFull(type.service());
        }
        if (list.isTaken(active, words, type.typeId())) {
            return new ChangeTypeOutcome.NameTaken(type.service());
        }
        types.retire(type.typeId(), null);
        audit.record(by.staff(), AuditTrail.Action.CHANGED, TypeList.KIND, type.id());
        return new ChangeTypeOutcome.Changed(type.service());
    }
}
