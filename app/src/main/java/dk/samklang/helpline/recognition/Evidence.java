package dk.samklang.helpline.recognition;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
     * @param documents conversations its words are drawn from
     * @param gender in how many of its contacts the gender heard was noted
     * @param genders in how many any was
     * @param hour how much of its contacts falls on the hour heard
     */
    record Habit(
            UUID alias,
            int contacts,
            double recent,
            @Nullable Instant lastContact,
            double documents,
            double gender,
            double genders,
            double age,
            double ages,
            double channel,
            double hour) {}

    /** In how many conversations of an alias a stem stands. */
    record Word(String term, UUID alias, double documents) {

        /** Prints no content. */
        @Override
        public String toString() {
            return "Word[" + alias + "]";
        }
    }

    record Theme(UUID theme, UUID alias, int conversations) {}
}
