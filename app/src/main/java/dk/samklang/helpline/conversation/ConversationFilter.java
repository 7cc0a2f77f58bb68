package dk.samklang.helpline.conversation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which conversations to list; null where it does not matter.
 *
 * @param everyones also those of colleagues, where the reader may
 * @param from from this moment
 * @param until before this moment
 * @param after go on after this line of the page before
 */
public record ConversationFilter(
        boolean everyones,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Channel channel,
        @Nullable UUID theme,
        @Nullable UUID frequentUser,
        @Nullable Place after) {

    /** A line's place in the order: newest first. */
    public record Place(Instant startedAt, UUID id) {}
}
