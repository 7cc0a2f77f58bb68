package dk.samklang.demo.story;

import dk.samklang.helpline.conversation.Channel;
import dk.samklang.helpline.frequentuser.AgeBand;
import dk.samklang.helpline.frequentuser.Gender;
import java.util.List;

/** How somebody without an alias comes across. */
record Person(Gender gender, AgeBand age) {

    private static final List<AgeBand> AGES = List.of(
            AgeBand.UNDER_18,
            AgeBand.FROM_18,
            AgeBand.FROM_30,
            AgeBand.FROM_40,
            AgeBand.FROM_50,
            AgeBand.FROM_65,
            AgeBand.UNKNOWN);
    private static final List<Gender> GENDERS = List.of(Gender.FEMALE, Gender.MALE, Gender.OTHER);
    private static final double[] ON_THE_PHONE = {4, 13, 16, 18, 23, 20, 6};
    private static final double[] IN_WRITING = {14, 34, 20, 11, 8, 3, 10};
    private static final double UNSAID = 0.06;

    /** The same person comes across in the same way; the young write, the old call. */
    static Person of(Story story, int number, Channel channel) {
        var chance = story.chance("person", number);
        var gender = GENDERS.get(chance.weighted(61, 35, 2));
        var age = AGES.get(chance.weighted(channel == Channel.PHONE ? ON_THE_PHONE : IN_WRITING));
        return new Person(
                chance.happens(channel == Channel.PHONE ? UNSAID / 2 : UNSAID * 3) ? Gender.UNKNOWN : gender, age);
    }
}
