package dk.samklang.helpline.recognition;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a helpline knows of its aliases that can be compared with what was heard.
 *
 * @param aliases each at its place
 * @param facts each kind by the place of the alias
 * @param words where the words heard stand
 * @param themes where the themes heard stand
 */
record Evidence(List<UUID> aliases, Map<Fact, double[]> facts, List<Word> words, List<Theme> themes) {

    /** What is known of one alias, in the order it is read. */
    enum Fact {
        CONTACTS,
        /** Contacts of late, those longer before the last one counting less. */
        RECENT,
        /** Since the last contact; 0 where there was none. */
        DAYS_AWAY,
        /** Conversations its words are drawn from. */
        DOCUMENTS,
        /** In how many of its contacts the gender heard was noted. */
        GENDER,
        /** In how many any was. */
        GENDERS,
        AGE,
        AGES,
        CHANNEL,
        /** How much of its contacts falls on the hour heard. */
        HOUR
    }

    double[] of(Fact fact) {
        return Objects.requireNonNull(facts.get(fact));
    }

    /** Where each alias has its place. */
    Map<UUID, Integer> places() {
        return IntStream.range(0, aliases.size()).boxed().collect(Collectors.toMap(aliases::get, Function.identity()));
    }

    /**
     * In how many conversations a stem stands, by alias.
     *
     * @param aliases those that have it
     * @param documents of each of them
     */
    record Word(String term, List<UUID> aliases, List<Float> documents) {

        /** Prints no content. */
        @Override
        public String toString() {
            return "Word[...]";
        }
    }

    /**
     * In how many conversations a theme was the subject, by alias.
     *
     * @param aliases those that had it
     * @param conversations of each of them
     */
    record Theme(UUID theme, List<UUID> aliases, List<Float> conversations) {}
}
