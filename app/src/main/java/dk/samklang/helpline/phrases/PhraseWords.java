package dk.samklang.helpline.phrases;

import dk.samklang.platform.anonymity.Writing;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A wording as a leader wants it.
 *
 * @param seen what the anonymity guard has asked about, and the writer keeps
 */
public record PhraseWords(Phrase.Details details, Set<String> seen) {

    public static final int LONGEST = 400;

    Writing writing() {
        return Writing.of(byField(details.words()), seen);
    }

    /** The same, over the words that are there already. */
    Writing over(Phrase phrase) {
        return writing().over(byField(phrase.details().words()));
    }

    private static Map<String, String> byField(@Nullable String words) {
        return Map.of("words", words == null ? "" : words);
    }
}
