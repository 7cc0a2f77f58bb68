package dk.samklang.helpline.conversation;

import dk.samklang.helpline.frequentuser.AgeBand;
import dk.samklang.helpline.frequentuser.Gender;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What figures are counted from; holds no words.
 *
 * @param durationMinutes whole minutes, 0 to 1,440
 * @param themes ids from the house's own list
 */
public record ConversationFacts(
        Channel channel,
        Instant startedAt,
        int durationMinutes,
        Gender gender,
        AgeBand ageBand,
        Set<UUID> themes,
        @Nullable Progression progression,
        @Nullable Impression impression,
        @Nullable CounsellorRequest counsellorRequest,
        @Nullable Ending ending) {

    ConversationFacts lasting(int minutes) {
        return new ConversationFacts(
                channel,
                startedAt,
                minutes,
                gender,
                ageBand,
                themes,
                progression,
                impression,
                counsellorRequest,
                ending);
    }
}
