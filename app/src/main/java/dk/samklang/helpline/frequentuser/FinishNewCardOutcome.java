package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.anonymity.Mark;
import dk.samklang.platform.drafts.Draft;
import java.util.List;

/** How sending the form of a new frequent user can end. */
public sealed interface FinishNewCardOutcome {

    /** Created, now or by an earlier sending of the same form. */
    record Created(FrequentUserId id) implements FinishNewCardOutcome {}

    /** Another window of the same person sent the same form with something else in it. */
    record CreatedOtherwise(FrequentUserCard card) implements FinishNewCardOutcome {}

    /** The helpline knows somebody by this alias already. */
    record AliasTaken(FrequentUserId existing) implements FinishNewCardOutcome {}

    /** Something in it may identify somebody: it cannot be kept, or the writer has not been asked yet. */
    record Identifying(List<Mark> marks) implements FinishNewCardOutcome {}

    /** Another window of the same person kept something else in the draft. */
    record DraftChangedMeanwhile(Draft other) implements FinishNewCardOutcome {}

    /** Not in this helpline. */
    record NotAllowed() implements FinishNewCardOutcome {}
}
