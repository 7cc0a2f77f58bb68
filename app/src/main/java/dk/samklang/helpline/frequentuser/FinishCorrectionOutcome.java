package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.anonymity.Mark;
import dk.samklang.platform.drafts.Draft;
import java.util.List;

/** How sending the form of a correction can end. */
public sealed interface FinishCorrectionOutcome {

    /** The card answered. */
    record Answered(CorrectFrequentUserOutcome answer) implements FinishCorrectionOutcome {}

    /** Something in it may identify somebody: it cannot be kept, or the writer has not been asked yet. */
    record Identifying(List<Mark> marks) implements FinishCorrectionOutcome {}

    /** Another window of the same person kept something else in the draft. */
    record DraftChangedMeanwhile(Draft other) implements FinishCorrectionOutcome {}
}
