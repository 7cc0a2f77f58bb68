package dk.samklang.helpline.recognition;

import java.util.List;
import java.util.UUID;

/**
 * What a helpline knows of its aliases that can be compared with what was heard.
 *
 * @param words where the words heard stand
 * @param themes where the themes heard stand
 */
record Evidence(List<Habit> habits, List<Word> words, List<Theme> themes) {

    /**
     * What one alias usually is like.
     *
     * @param recent contacts of late, those longer before the last one counting less
     * @param daysAway since the last contact; 0 where there was none
     * @param documents conversations its words are drawn from
     * @param gender in how many of its contacts the gender heard was noted
     * @param genders in how many any was
     * @param hour how much of its contacts falls on the hour heard
     */
    record Habit(
            UUID alias,
            double contacts,
            double recent,
            double daysAway,
            double documents,
            double gender,
            double genders,
            double age,
            double ages,
            double channel,
            double hour) {}

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
