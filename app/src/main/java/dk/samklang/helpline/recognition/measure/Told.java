package dk.samklang.helpline.recognition.measure;

import dk.samklang.helpline.conversation.Channel;
import dk.samklang.helpline.frequentuser.AgeBand;
import dk.samklang.helpline.frequentuser.Gender;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as a counsellor noted it, with the truth about it.
 *
 * @param by who it truly was; null for nobody listed
 * @param themes by place in the list of the house
 * @param sentences the note, spelt well; '|' is where a compound may come apart
 */
public record Told(
        @Nullable UUID by,
        Gender gender,
        AgeBand age,
        Channel channel,
        Instant at,
        Set<Integer> themes,
        List<String> sentences) {}
