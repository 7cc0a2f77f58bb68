package dk.samklang.helpline.recognition.measure;

import dk.samklang.helpline.conversation.Channel;
import dk.samklang.helpline.frequentuser.AgeBand;
import dk.samklang.helpline.frequentuser.Gender;
import java.util.List;
import java.util.UUID;

/**
 * An invented caller with habits.
 *
 * @param hours usual hours of the week, 0 to 167
 * @param themes usual themes, by place in the list of the house
 * @param matters what life is about for them
 * @param perWeek contacts a week
 */
public record Person(
        UUID id,
        String alias,
        Gender gender,
        AgeBand age,
        Channel channel,
        List<Integer> hours,
        List<Integer> themes,
        List<OwnMatter> matters,
        double perWeek) {

    /** A matter of life, and the few words of it that this caller keeps coming back to. */
    public record OwnMatter(Lexicon.Matter all, List<Lexicon.Word> own) {}
}
