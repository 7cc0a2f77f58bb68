package dk.samklang.helpline.recognition;

import dk.samklang.platform.anonymity.NeutralWordings;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what the words of a note may be among the stems a helpline knows, misspelt and split ones included. */
@Repository
class HeardWords {

    private static final Pattern NO_LETTER = Pattern.compile("[^a-zæøåäöüé]+");
    private static final Locale DANISH = Locale.of("da");

    private final JdbcClient jdbc;
    private final NeutralWordings neutral;

    HeardWords(JdbcClient jdbc, NeutralWordings neutral) {
        this.jdbc = jdbc;
        this.neutral = neutral;
    }

    /**
     * @param said the word as it was typed
     * @param times how often
     * @param term a stem it may be
     * @param likeness 1 for the stem itself, less for a misspelling
     */
    record Term(String said, int times, String term, float likeness) {

        boolean isItself() {
            return likeness == 1;
        }

        /** Prints no content. */
        @Override
        public String toString() {
            return "Term[...]";
        }
    }

    List<Term> among(UUID service, String text, double leastLikeness) {
        var words = words(neutral.takenOutOf(text));
        return words.length == 0
                ? List.of()
                : jdbc.sql("""
                                select word, times, term, likeness
                                from helpline.heard_terms(:service, :words, :least)
                                order by word, likeness desc, term
                                """)
                        .param("service", service)
                        .param("words", words)
                        .param("least", (float) leastLikeness)
                        .query((row, _) -> new Term(row.getString(1), row.getInt(2), row.getString(3), row.getFloat(4)))
                        .list();
    }

    /** As people type them; the latest where there are very many. */
    private static String[] words(String text) {
        var all = Arrays.stream(NO_LETTER.split(text.toLowerCase(DANISH)))
                .filter(word -> word.length() > 1)
                .toList();
        return all.stream().skip(Math.max(0, all.size() - Weights.WORDS)).toArray(String[]::new);
    }
}
