package dk.samklang.register;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.retention.RuleRun;
import dk.samklang.platform.retention.RunByHand;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Use case: what is past its time in the organisation is deleted now, and not in the coming night. One run at a time; that
 * it was asked for is noted before anything goes. Has no transaction of its own, as each rule has some.
 */
@Service
public class RunNow {

    private static final String KIND = "retention";

    private final RunByHand retention;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    RunNow(RunByHand retention, AuditTrail audit, TransactionTemplate transaction) {
        this.retention = retention;
        this.audit = audit;
        this.transaction = transaction;
    }

    public RunNowOutcome run(SignedIn by) {
        var begun = Objects.requireNonNull(transaction.execute(_ -> begin(by)));
        return begun.map(this::run).orElseGet(RunNowOutcome.RunsAlready::new);
    }

    private RunNowOutcome run(RunByHand.Turn turn) {
        var runs = retention.run(turn);
        return runs.stream().anyMatch(RuleRun::failed)
                ? new RunNowOutcome.BrokeOff()
                : new RunNowOutcome.Done(
                        runs.stream().mapToInt(RuleRun::records).sum());
    }

    private Optional<RunByHand.Turn> begin(SignedIn by) {
        var begun = retention.begin(by.staff().value());
        begun.ifPresent(_ -> audit.record(by.staff(), AuditTrail.Action.DELETED, KIND, null));
        return begun;
    }
}
