package dk.samklang.helpline.agreement;

import dk.samklang.platform.anonymity.Mark;
import dk.samklang.platform.drafts.Draft;
import java.util.List;

/** How sending the form of a proposal, new or changed, can end. */
public sealed interface ProposeOutcome {

    record Proposed(ArrangementId id) implements ProposeOutcome {}

    /** Something in it may identify somebody: it cannot be kept, or the writer has not been asked yet. */
    record Identifying(List<Mark> marks) implements ProposeOutcome {}

    /** Another window of the same person kept something else in the draft. */
    record DraftChangedMeanwhile(Draft other) implements ProposeOutcome {}

    /** Somebody else saved other terms in between, or the same form was sent before with others. */
    record ChangedMeanwhile(Arrangement current) implements ProposeOutcome {}

    /** It holds, or has ended: its terms are settled. */
    record Settled(Arrangement current) implements ProposeOutcome {}

    /** There is no such alias or arrangement for this person. */
    record NotFound() implements ProposeOutcome {}
}
