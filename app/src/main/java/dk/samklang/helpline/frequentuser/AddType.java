package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.ids.Ids;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a helpline adds a type in its own words (FB-2). */
@Service
public class AddType {

    private final TypeList list;
    private final UserTypes types;
    private final AuditTrail audit;

    AddType(TypeList list, UserTypes types, AuditTrail audit) {
        this.list = list;
        this.types = types;
        this.audit = audit;
    }

    /** @param words with a name */
    @Transactional
    public ChangeTypeOutcome add(ServiceId service, TypeWords words, SignedIn by) {
        return list.hold(service, by)
                .map(active -> add(service, words, active, by))
                .orElseGet(ChangeTypeOutcome.NotFound::new);
    }

    private ChangeTypeOutcome add(ServiceId service, TypeWords words, List<UserType> active, SignedIn by) {
        var id = new UserTypeId(Ids.next());
        if (list.isFull(active)) {
            return new ChangeTypeOutcome.ListFull(service);
        }
        if (list.isTaken(active, words, id)) {
            return new ChangeTypeOutcome.NameTaken(service);
        }
        types.add(id, service, words);
        audit.record(by.staff(), AuditTrail.Action.CREATED, TypeList.KIND, id.value());
        return new ChangeTypeOutcome.Changed(service);
    }
}
