package dk.samklang.demo.story;

import dk.samklang.helpline.conversation.ConversationFacts;
import dk.samklang.helpline.conversation.ConversationWords;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One conversation as retention has left it.
 *
 * @param person among all users of the helpline; stored nowhere
 * @param alias null where there is none on the list (any more)
 * @param words blank where nothing was written or it is erased
 */
public record Talk(
        UUID id,
        UUID counsellor,
        int person,
        @Nullable UUID alias,
        ConversationFacts facts,
        ConversationWords words,
        Instant registeredAt,
        @Nullable Instant textErasedAt) {

    /** Prints no content. */
    @Override
    public String toString() {
        return "Talk[" + id + "]";
    }
}
