package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a helpline changes the order of its types, one step at a time. */
@Service
public class MoveType {

    private final TypeList list;
    private final UserTypes types;
    private final AuditTrail audit;

    MoveType(TypeList list, UserTypes types, AuditTrail audit) {
        this.list = list;
        this.types = types;
        this.audit = audit;
    }

    /** Moves a type in use one place; at the end of the list it stays. Empty where it is not on a list of the leader's. */
    @Transactional
    public Optional<UserType> move(UserTypeId id, boolean up, SignedIn by) {
        var type = list.holdWith(id, by).filter(found -> !found.retired());
        type.ifPresent(found -> swap(found, up, by));
        return type;
    }

    private void swap(UserType type, boolean up, SignedIn by) {
        var order = new ArrayList<>(
                types.active(type.service()).stream().map(UserType::typeId).toList());
        var from = order.indexOf(type.typeId());
        var to = up ? from - 1 : from + 1;
        if (to < 0 || to >= order.size()) {
            return;
        }
        Collections.swap(order, from, to);
        types.order(type.service(), order);
        audit.record(by.staff(), AuditTrail.Action.CHANGED, TypeList.KIND, type.id());
    }
}
