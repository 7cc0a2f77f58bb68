package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.anonymity.AnonymityGuard;
import dk.samklang.platform.anonymity.Verdict;
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
    private final AnonymityGuard guard;
    private final AuditTrail audit;

    AddType(TypeList list, UserTypes types, AnonymityGuard guard, AuditTrail audit) {
        this.list = list;
        this.types = types;
        this.guard = guard;
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
        return switch (guard.judge(by, words.writing())) {
            case Verdict.Identifying(var marks) -> new ChangeTypeOutcome.Identifying(marks);
            case Verdict.Clear clear -> {
                guard.count(by, clear);
                types.add(id, service, words);
                audit.record(by.staff(), AuditTrail.Action.CREATED, TypeList.KIND, id.value());
                yield new ChangeTypeOutcome.Changed(service);
            }
        };
    }
}
