package dk.samklang.organisation.setup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one-time code that proves that whoever sets up the installation can read its terminal. Kept in memory only; after
 * ten wrong guesses there is a new one.
 */
@Component
class SetUpCode {

    private static final int GUESSES = 10;
    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    /** Without those that look alike: 16 of these are 79 bits. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private final SecureRandom random = new SecureRandom();
    private @Nullable String code;
    private int wrong;

    /** What came of a guess. */
    enum Guess {
        RIGHT,
        WRONG,
        ONE_TOO_MANY
    }

    /** Makes a new code, in groups as one reads them aloud; the old one is worth nothing. */
    synchronized String renew() {
        var made = new StringBuilder();
        for (var place = 0; place < LENGTH; place++) {
            if (place > 0 && place % GROUP == 0) {
                made.append('-');
            }
            made.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        wrong = 0;
        code = made.toString();
        return code;
    }

    /** Compares a guess with the code, whatever its case, blanks and hyphens. */
    synchronized Guess guess(String typed) {
        if (code != null && MessageDigest.isEqual(bare(code), bare(typed))) {
            return Guess.RIGHT;
        }
        wrong++;
        return wrong < GUESSES ? Guess.WRONG : Guess.ONE_TOO_MANY;
    }

    /** Ends the code: it was used. */
    synchronized void spend() {
        code = null;
    }

    private static byte[] bare(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").getBytes(StandardCharsets.UTF_8);
    }
}
