package dk.samklang.platform.identity;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Secrets that people copy by hand: letters and digits that cannot be mistaken for one another. */
final class RandomText {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomText() {}

    /** Groups of four with a dash between them; each group is worth 19.8 bits. */
    static String groups(int number) {
        return IntStream.range(0, number).mapToObj(_ -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        return RANDOM.ints(GROUP, 0, LETTERS.length())
                .mapToObj(place -> String.valueOf(LETTERS.charAt(place)))
                .collect(Collectors.joining());
    }
}
