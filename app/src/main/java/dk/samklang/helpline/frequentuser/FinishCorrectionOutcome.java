package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.drafts.Draft;

/** How sending the form of a correction can end. */
public sealed interface FinishCorrectionOutcome {

    /** The card answered. */
    record Answered(CorrectFrequentUserOutcome answer) implements FinishCorrectionOutcome {}

    /** Another window of the same person kept something else in the draft. */
    record DraftChangedMeanwhile(Draft other) implements FinishCorrectionOutcome {}
}
