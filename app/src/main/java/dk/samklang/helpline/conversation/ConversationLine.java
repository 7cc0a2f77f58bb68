package dk.samklang.helpline.conversation;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line in a list of conversations; holds no words. */
public record ConversationLine(
        ConversationId id,
        Instant startedAt,
        int durationMinutes,
        Channel channel,
        @Nullable UUID frequentUser,
        @Nullable String alias,
        UUID counsellor,
        String counsellorName,
        Set<UUID> themes) {}
