package dk.samklang.anonymity;

import java.util.List;
import java.util.SplittableRandom;

/** How the same signs can be put on paper. */
final class Writing {

    private Writing() {}

    static <T> T any(SplittableRandom random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    static String two(int number) {
        return "%02d".formatted(number);
    }

    static String spaced(String text, String between) {
        return String.join(between, text.split(""));
    }

    static String wide(String text) {
        return text.chars()
                .map(c -> c >= '0' && c <= '9' ? c - '0' + '０' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
