package dk.samklang.helpline.conversation;

import dk.samklang.helpline.frequentuser.AgeBand;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.Gender;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a counsellor has noted of a caller so far; nothing of it need be there.
 *
 * @param words the note and the signs, as far as they are typed
 * @param startedAt null while date and time cannot be read
 * @param notThese aliases the counsellor has said no to
 */
public record CallerHeard(
        Gender gender,
        AgeBand ageBand,
        Channel channel,
        @Nullable Instant startedAt,
        Set<UUID> themes,
        String words,
        Set<FrequentUserId> notThese) {

    public CallerHeard {
        themes = Set.copyOf(themes);
        notThese = Set.copyOf(notThese);
    }

    /** Prints no content. */
    @Override
    public String toString() {
        return "CallerHeard[...]";
    }
}
