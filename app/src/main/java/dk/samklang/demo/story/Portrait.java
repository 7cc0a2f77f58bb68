package dk.samklang.demo.story;

import dk.samklang.helpline.frequentuser.AgeBand;
import dk.samklang.helpline.frequentuser.Gender;
import java.util.List;

/**
 * How somebody with an alias is known: what stands on the card, and what the conversations are about.
 *
 * @param types starter names of the helpline's types
 * @param themes starter names of the helpline's themes, the most frequent first
 * @param topics things that come up again and again, as one would name them
 * @param news short sentences about those things that begin with their subject
 */
public record Portrait(
        String alias,
        Gender gender,
        AgeBand age,
        Kind kind,
        Habit habit,
        List<String> types,
        List<String> themes,
        Card card,
        List<String> topics,
        List<String> news) {

    /** What stands on the card in words. */
    public record Card(
            String writingStyle, String behaviour, String usualThemes, String usualTimes, List<String> approach) {}

    Portrait called(String name) {
        return new Portrait(name, gender, age, kind, habit, types, themes, card, topics, news);
    }
}
