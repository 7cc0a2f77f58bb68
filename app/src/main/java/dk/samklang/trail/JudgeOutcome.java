package dk.samklang.trail;

import java.util.List;

/** What became of an auditor's judgements. */
public sealed interface JudgeOutcome {

    record Saved() implements JudgeOutcome {}

    record Finished() implements JudgeOutcome {}

    /** Saved, but these are still to be judged before the control can be finished. */
    record Unjudged(List<Integer> places) implements JudgeOutcome {}

    /** Somebody else saved in between; this is what stands now. */
    record ChangedMeanwhile(Control control, List<Judgement> theirs) implements JudgeOutcome {}

    /** There is no such control, or it was finished before. */
    record NotOpen() implements JudgeOutcome {}
}
