package dk.samklang.anonymity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An unbroken run of digits.
 *
 * @param gap what stands between this run and the next, when that is so little that the two may be one number; null where
 *     the next is not near
 */
record Digits(int start, int end, String value, @Nullable String gap) {

    private static final int LONGEST_GAP = 5;
    private static final String JOINTS = " \n.-/_,:()*|+·";

    int length() {
        return end - start;
    }

    int number() {
        return length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(value);
    }

    static List<Digits> of(String text) {
        var runs = new ArrayList<Digits>();
        for (int place = 0; place < text.length(); place++) {
            if (isDigit(text.charAt(place))) {
                var end = place;
                while (end < text.length() && isDigit(text.charAt(end))) {
                    end++;
                }
                runs.add(new Digits(place, end, text.substring(place, end), gap(text, end)));
                place = end;
            }
        }
        return runs;
    }

    private static @Nullable String gap(String text, int from) {
        var to = from;
        while (to < text.length() && to - from <= LONGEST_GAP && JOINTS.indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        return to < text.length() && to - from <= LONGEST_GAP && isDigit(text.charAt(to))
                ? text.substring(from, to)
                : null;
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
