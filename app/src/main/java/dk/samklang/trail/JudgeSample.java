package dk.samklang.trail;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.audit.AuditTrail.Action;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.trail.Control.Finish;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: the auditor saves what they found of the readings, and finishes the control when all are judged. */
@Service
public class JudgeSample {

    /** How long a note may be. */
    public static final int LONGEST_NOTE = 1_000;

    private final Controls controls;
    private final AuditTrail audit;
    private final Clock clock;

    JudgeSample(Controls controls, AuditTrail audit, Clock clock) {
        this.controls = controls;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the auditor sends.
     *
     * @param seen the version of the control they saw
     * @param finish whether they are done
     */
    public record Judged(ControlId control, int seen, List<Judgement> judgements, boolean finish) {}

    @Transactional
    public JudgeOutcome judge(SignedIn by, Judged judged) {
        var control = controls.find(judged.control()).filter(found -> found.finished() == null);
        if (control.isEmpty()) {
            return new JudgeOutcome.NotOpen();
        }
        if (!controls.touch(judged.control(), judged.seen())) {
            return new JudgeOutcome.ChangedMeanwhile(control.get(), controls.judgements(judged.control()));
        }
        judged.judgements().forEach(judgement -> controls.judge(judged.control(), judgement));
        audit.record(
                by.staff(), Action.CHANGED, DrawSample.KIND, judged.control().value());
        return judged.finish() ? finish(by, judged.control()) : new JudgeOutcome.Saved();
    }

    private JudgeOutcome finish(SignedIn by, ControlId control) {
        var all = controls.judgements(control);
        var open = all.stream()
                .filter(judgement -> judgement.verdict() == null)
                .map(Judgement::place)
                .toList();
        if (!open.isEmpty()) {
            return new JudgeOutcome.Unjudged(open);
        }
        var asked = all.stream()
                .filter(judgement -> judgement.verdict() == Verdict.ASK)
                .count();
        controls.finish(control, new Finish(by.staff(), clock.instant(), (int) asked));
        return new JudgeOutcome.Finished();
    }
}
