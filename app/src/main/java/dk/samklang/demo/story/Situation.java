package dk.samklang.demo.story;

import dk.samklang.helpline.conversation.Channel;
import dk.samklang.helpline.conversation.Ending;
import dk.samklang.helpline.conversation.Progression;
import dk.samklang.helpline.frequentuser.AgeBand;
import dk.samklang.helpline.frequentuser.Gender;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has in mind who writes a conversation down.
 *
 * @param portrait null for a caller without an alias
 * @param themes starter names
 * @param writer the counsellor's place in the team, as everybody writes differently
 */
public record Situation(
        @Nullable Portrait portrait,
        Gender gender,
        AgeBand age,
        Channel channel,
        List<String> themes,
        @Nullable Progression progression,
        @Nullable Ending ending,
        int minutes,
        int writer) {}
