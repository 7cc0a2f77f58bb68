package dk.samklang.helpline.duty;

import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.HoldAlias;
import dk.samklang.platform.anonymity.AnonymityGuard;
import dk.samklang.platform.anonymity.Mark;
import dk.samklang.platform.anonymity.Verdict;
import dk.samklang.platform.anonymity.Writing;
import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.ids.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a counsellor notes a report made or danger averted, so that the next one knows (FB-16). */
@Service
public class NoteDuty {

    private final DutyLog log;
    private final HoldAlias hold;
    private final AnonymityGuard guard;
    private final AuditTrail audit;
    private final Clock clock;

    NoteDuty(DutyLog log, HoldAlias hold, AnonymityGuard guard, AuditTrail audit, Clock clock) {
        this.log = log;
        this.hold = hold;
        this.guard = guard;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What was done.
     *
     * @param conversation its id, which it has before it is registered; null for none
     * @param alias whom it is kept on; null for nobody listed, and then no words are kept
     * @param matter what it was about, in a few words
     * @param seen what the anonymity guard has asked about, and the writer keeps
     */
    public record Done(
            ServiceId service,
            @Nullable UUID conversation,
            @Nullable FrequentUserId alias,
            DutyKind kind,
            String matter,
            LocalDate on,
            Set<String> seen) {

        /** Prints no content. */
        @Override
        public String toString() {
            return "Done[...]";
        }
    }

    @Transactional
    public Outcome note(Done done, SignedIn by) {
        if (!by.servicesWhere(DutyPermissions.USE).contains(done.service().value()) || !holds(done, by)) {
            return new Outcome.NotFound();
        }
        return switch (guard.judge(by, Writing.of(Map.of("matter", done.matter()), done.seen()))) {
            case Verdict.Identifying(var marks) -> new Outcome.Identifying(marks);
            case Verdict.Clear clear -> {
                var id = new DutyEntryId(Ids.next());
                guard.count(by, clear);
                log.add(id, done, by, clock.instant());
                audit.record(by.staff(), AuditTrail.Action.CREATED, DutyLog.KIND, id.value());
                yield new Outcome.Noted(id);
            }
        };
    }

    private boolean holds(Done done, SignedIn by) {
        var alias = done.alias();
        return alias == null || hold.hold(by, done.service(), alias);
    }

    /** How noting something can end. */
    public sealed interface Outcome {

        record Noted(DutyEntryId entry) implements Outcome {}

        /** The words may point to somebody. */
        record Identifying(List<Mark> marks) implements Outcome {}

        record NotFound() implements Outcome {}
    }
}
