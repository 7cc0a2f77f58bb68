package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.anonymity.AnonymityGuard;
import dk.samklang.platform.anonymity.Verdict;
import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a helpline says in its own words what a type is called and means, also on the cards that have it. */
@Service
public class DescribeType {

    private final TypeList list;
    private final UserTypes types;
    private final AnonymityGuard guard;
    private final AuditTrail audit;

    DescribeType(TypeList list, UserTypes types, AnonymityGuard guard, AuditTrail audit) {
        this.list = list;
        this.types = types;
        this.guard = guard;
        this.audit = audit;
    }

    /** @param version of the type that the leader saw */
    @Transactional
    public ChangeTypeOutcome describe(UserTypeId id, TypeWords words, int version, SignedIn by) {
        return list.holdWith(id, by)
                .map(type -> describe(type, words, version, by))
                .orElseGet(ChangeTypeOutcome.NotFound::new);
    }

    private ChangeTypeOutcome describe(UserType type, TypeWords words, int version, SignedIn by) {
        if (type.version() != version) {
            return new ChangeTypeOutcome.ChangedMeanwhile(type);
        }
        if (list.isTaken(types.active(type.service()), words, type.typeId())) {
            return new ChangeTypeOutcome.NameTaken(type.service());
        }
        return switch (guard.judge(by, words.over(type))) {
            case Verdict.Identifying(var marks) -> new ChangeTypeOutcome.Identifying(marks);
            case Verdict.Clear clear -> {
                guard.count(by, clear);
                yield store(type, words, version, by);
            }
        };
    }

    private ChangeTypeOutcome store(UserType type, TypeWords words, int version, SignedIn by) {
        if (!types.describe(type.typeId(), words, version)) {
            throw new IllegalStateException("A type changed although its list was held");
        }
        audit.record(by.staff(), AuditTrail.Action.CHANGED, TypeList.KIND, type.id());
        return new ChangeTypeOutcome.Changed(type.service());
    }
}
