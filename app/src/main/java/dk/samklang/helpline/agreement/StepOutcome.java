package dk.samklang.helpline.agreement;

import dk.samklang.platform.anonymity.Mark;
import java.util.List;

/** How a step of an arrangement can end. */
public sealed interface StepOutcome {

    record Taken() implements StepOutcome {}

    /** Somebody else was faster, or it is no longer where this step can be taken. */
    record ChangedMeanwhile(Arrangement current) implements StepOutcome {}

    /** Something in the words may identify somebody. */
    record Identifying(List<Mark> marks) implements StepOutcome {}

    record NotFound() implements StepOutcome {}
}
