package dk.samklang.helpline.referral;

import dk.samklang.helpline.conversation.ConversationId;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was told of an offer in a conversation.
 *
 * @param option what it is called
 * @param alias whom the conversation belongs to; null for nobody listed, or while it is not registered
 * @param outcome what came of it; null while nobody has heard
 * @param words what was told of it; empty for nothing, and where there is no alias to keep it on
 * @param own whether the reader referred
 */
public record Referral(
        ReferralId id,
        ConversationId conversation,
        OptionId optionId,
        String option,
        Instant at,
        @Nullable FrequentUserId alias,
        @Nullable Outcome outcome,
        String words,
        boolean own,
        int version) {

    public static final int LONGEST_WORDS = 300;

    /** Prints no content. */
    @Override
    public String toString() {
        return "Referral[" + id.value() + "]";
    }
}
