package dk.samklang.helpline.conversation;

import dk.samklang.platform.anonymity.Mark;
import dk.samklang.platform.drafts.Draft;
import java.util.List;

/** How correcting a conversation can end. */
public sealed interface CorrectOutcome {

    record Corrected() implements CorrectOutcome {}

    /** Another window was faster; this is how the conversation stands now. */
    record ChangedMeanwhile(Conversation other) implements CorrectOutcome {}

    /** Something in it may identify somebody: it cannot be kept, or the writer has not been asked yet. */
    record Identifying(List<Mark> marks) implements CorrectOutcome {}

    /** Another window of the same person kept something else in the draft. */
    record DraftChangedMeanwhile(Draft other) implements CorrectOutcome {}

    /** The alias that was chosen was deleted while somebody wrote, as its time had passed. */
    record AliasGone() implements CorrectOutcome {}

    /** The house's time for corrections is over, or the words have been erased. */
    record TooLate() implements CorrectOutcome {}

    /** Not there, or not this person's own. */
    record NotFound() implements CorrectOutcome {}
}
