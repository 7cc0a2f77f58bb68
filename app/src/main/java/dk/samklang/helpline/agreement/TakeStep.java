package dk.samklang.helpline.agreement;

import dk.samklang.platform.anonymity.AnonymityGuard;
import dk.samklang.platform.anonymity.Verdict;
import dk.samklang.platform.anonymity.Writing;
import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What every step has in common: who may take it, who was faster, what the guard says, and that it is written down. */
@Component
class TakeStep {

    static final String KIND = "arrangement";

    private final Arrangements arrangements;
    private final Steps steps;
    private final AnonymityGuard guard;
    private final AuditTrail audit;
    private final Clock clock;

    TakeStep(Arrangements arrangements, Steps steps, AnonymityGuard guard, AuditTrail audit, Clock clock) {
        this.arrangements = arrangements;
        this.steps = steps;
        this.guard = guard;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the one who takes a step has seen and said.
     *
     * @param words by the name of their field; empty where the step takes none
     */
    record Said(int version, Map<String, String> words, Set<String> marks) {

        static Said nothing(int version) {
            return new Said(version, Map.of(), Set.of());
        }
    }

    /** How an arrangement goes on; empty where it cannot from where it is. */
    @FunctionalInterface
    interface Move {
        Optional<Arrangement> from(Arrangement found, Stamp stamp, LocalDate today);
    }

    /** What is written down of it. */
    @FunctionalInterface
    interface Note {
        Step of(Arrangement found, Stamp stamp);
    }

    StepOutcome take(SignedIn by, ArrangementId id, Set<UUID> services, Said said, Move move, Note note) {
        var found = arrangements.hold(id, services);
        if (found.isEmpty()) {
            return new StepOutcome.NotFound();
        }
        var stamp = new Stamp(by.staff(), clock.instant());
        var today = LocalDate.ofInstant(stamp.at(), by.person().zone());
        var moved = found.filter(one -> one.version() == said.version()).flatMap(one -> move.from(one, stamp, today));
        if (moved.isEmpty()) {
            return new StepOutcome.ChangedMeanwhile(found.get());
        }
        return switch (guard.judge(by, Writing.of(said.words(), said.marks()))) {
            case Verdict.Identifying(var marks) -> new StepOutcome.Identifying(marks);
            case Verdict.Clear clear -> {
                guard.count(by, clear);
                yield store(by, moved.get(), note.of(found.get(), stamp));
            }
        };
    }

    private StepOutcome store(SignedIn by, Arrangement moved, Step step) {
        if (moved.progress().status() == Progress.Status.ACTIVE) {
            makeRoom(by, moved, step.stamp());
        }
        arrangements.update(moved);
        steps.add(moved.id(), step);
        audit.record(by.staff(), AuditTrail.Action.CHANGED, KIND, moved.id().value());
        return new StepOutcome.Taken();
    }

    /** One agreement and one limit at a time: the newer takes the place of the older. */
    private void makeRoom(SignedIn by, Arrangement moved, Stamp stamp) {
        arrangements.inForce(moved.alias(), moved.terms().kind().isLimit()).stream()
                .filter(other -> !other.id().equals(moved.id()))
                .flatMap(other -> other.end(stamp).stream())
                .forEach(ended -> {
                    arrangements.update(ended);
                    steps.add(ended.id(), Step.plain(Step.What.REPLACED, stamp));
                    audit.record(
                            by.staff(),
                            AuditTrail.Action.CHANGED,
                            KIND,
                            ended.id().value());
                });
    }
}
