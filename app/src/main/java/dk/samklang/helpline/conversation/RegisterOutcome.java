package dk.samklang.helpline.conversation;

import dk.samklang.platform.anonymity.Mark;
import dk.samklang.platform.drafts.Draft;
import java.util.List;

/** How registering a conversation can end. */
public sealed interface RegisterOutcome {

    /** Registered, now or by an earlier sending of the same form. */
    record Registered(ConversationId id) implements RegisterOutcome {}

    /** Something in it may identify somebody: it cannot be kept, or the writer has not been asked yet. */
    record Identifying(List<Mark> marks) implements RegisterOutcome {}

    /** Another window of the same person kept something else in the draft. */
    record DraftChangedMeanwhile(Draft other) implements RegisterOutcome {}

    /** Another window of the same person has registered something else. */
    record RegisteredOtherwise(Conversation other) implements RegisterOutcome {}

    /** The alias that was chosen was deleted while somebody wrote, as its time had passed. */
    record AliasGone() implements RegisterOutcome {}

    /** A helpline, theme or alias that is not there for this person. */
    record NotAllowed() implements RegisterOutcome {}
}
