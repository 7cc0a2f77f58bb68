package dk.samklang.helpline.phrases;

import dk.samklang.platform.anonymity.AnonymityGuard;
import dk.samklang.platform.anonymity.Mark;
import dk.samklang.platform.anonymity.Verdict;
import dk.samklang.platform.anonymity.Writing;
import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a helpline decides what its conversations are steered by; every earlier list is kept (FB-18). */
@Service
public class ChangeBearings {

    private final BearingBook book;
    private final AnonymityGuard guard;
    private final AuditTrail audit;
    private final Clock clock;

    ChangeBearings(BearingBook book, AnonymityGuard guard, AuditTrail audit, Clock clock) {
        this.book = book;
        this.guard = guard;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A list as a leader wants it.
     *
     * @param lines one to a field, in order; blank ones are left out
     * @param over the version the leader saw
     * @param seen what the anonymity guard has asked about, and the writer keeps
     */
    public record Wanted(List<String> lines, int over, Set<String> seen) {

        Writing writing() {
            return Writing.of(byField(lines), seen);
        }

        List<String> said() {
            return lines.stream().filter(line -> !line.isBlank()).toList();
        }

        private static Map<String, String> byField(List<String> lines) {
            return IntStream.range(0, lines.size())
                    .boxed()
                    .collect(Collectors.toMap(place -> "line" + (place + 1), lines::get));
        }
    }

    @Transactional
    public Outcome change(ServiceId service, Wanted wanted, SignedIn by) {
        if (!by.servicesWhere(PhrasePermissions.EDIT).contains(service.value())) {
            return new Outcome.NotFound();
        }
        var now = book.now(service);
        if (now.version() != wanted.over()) {
            return new Outcome.ChangedMeanwhile(now);
        }
        return switch (guard.judge(by, wanted.writing().over(Wanted.byField(now.lines())))) {
            case Verdict.Identifying(var marks) -> new Outcome.Identifying(marks);
            case Verdict.Clear clear -> {
                guard.count(by, clear);
                yield store(now, wanted, by);
            }
        };
    }

    private Outcome store(Bearings now, Wanted wanted, SignedIn by) {
        var changed = new Bearings.Changed(by.staff(), clock.instant());
        if (!book.add(new Bearings(now.service(), now.version() + 1, wanted.said(), changed), changed)) {
            return new Outcome.ChangedMeanwhile(book.now(now.service()));
        }
        audit.record(
                by.staff(),
                AuditTrail.Action.CHANGED,
                BearingBook.KIND,
                now.service().value());
        return new Outcome.Changed();
    }

    /** How deciding on bearings can end. */
    public sealed interface Outcome {

        record Changed() implements Outcome {}

        /** Somebody else was faster; these are the bearings now. */
        record ChangedMeanwhile(Bearings current) implements Outcome {}

        /** The words may point to somebody. */
        record Identifying(List<Mark> marks) implements Outcome {}

        record NotFound() implements Outcome {}
    }
}
