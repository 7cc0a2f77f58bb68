package dk.samklang.anonymity;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text made plain for recognising, so that no spelling of the same characters hides anything: composed letters, plain
 * digits, one kind of blank and of dash, and nothing that cannot be seen. Remembers where each character stood.
 */
public final class Reading {

    /** Letters a typist takes for a dash. */
    private static final String DASHES = "‐‑‒–—―−﹣－⁃˗➖";

    private final String plain;
    private final String lower;
    private final int[] starts;
    private final int[] ends;
    private final LocalDate today;
    private final List<Digits> digits;

    Reading(String text, LocalDate today) {
        this.today = today;
        var maker = new Maker(text);
        maker.run();
        this.plain = maker.plain.toString();
        this.starts = Arrays.copyOf(maker.starts, plain.length());
        this.ends = Arrays.copyOf(maker.ends, plain.length());
        this.lower = lowerCase(plain);
        this.digits = Digits.of(plain);
    }

    /** The text made plain. */
    public String plain() {
        return plain;
    }

    /** The same in small letters, character for character. */
    public String lower() {
        return lower;
    }

    public LocalDate today() {
        return today;
    }

    /** Every unbroken run of digits, in the order of the text. */
    List<Digits> digits() {
        return digits;
    }

    /** A finding in the text as it was given, from offsets in the plain one. */
    public Finding finding(Reason reason, int start, int end) {
        return finding(reason, start, end, null);
    }

    Finding finding(Reason reason, int start, int end, @Nullable Integer age) {
        return new Finding(reason.kind(), starts[start], ends[end - 1], reason, age);
    }

    /** Up to so many small letters before a place. */
    String before(int place, int many) {
        return lower.substring(Math.max(0, place - many), place);
    }

    /** Up to so many small letters from a place on. */
    String after(int place, int many) {
        return lower.substring(place, Math.min(lower.length(), place + many));
    }

    /** The character at a place; a line end outside the text. */
    char at(int place) {
        return place < 0 || place >= plain.length() ? '\n' : plain.charAt(place);
    }

    private static String lowerCase(String text) {
        var chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = Character.toLowerCase(chars[i]);
        }
        return new String(chars);
    }

    /** Writes the plain text, one visible character after the other. */
    private static final class Maker {

        private static final int MOST_MARKED = 8;
        private static final int FULL_WIDTH_FIRST = '！';
        private static final int FULL_WIDTH_LAST = '～';

        private final String text;
        private final StringBuilder plain;
        private final int[] starts;
        private final int[] ends;

        Maker(String text) {
            this.text = text;
            this.plain = new StringBuilder(text.length());
            this.starts = new int[text.length() + 1];
            this.ends = new int[text.length() + 1];
        }

        void run() {
            for (int place = 0; place < text.length(); ) {
                var next = endOfCluster(place);
                cluster(place, next);
                place = next;
            }
            zeros();
        }

        /** The letter O among digits is a zero, as on old typewriters: in what is digits and that letter alone. */
        private void zeros() {
            for (int place = 0; place < plain.length(); ) {
                var end = place;
                var digits = 0;
                while (end < plain.length() && isDigitOrO(plain.charAt(end))) {
                    digits += Digits.isDigit(plain.charAt(end)) ? 1 : 0;
                    end++;
                }
                if (digits > 0 && digits < end - place && !isLetter(place - 1) && !isLetter(end)) {
                    plain.replace(place, end, plain.substring(place, end).replaceAll("[oO]", "0"));
                }
                place = Math.max(end, place + 1);
            }
        }

        private static boolean isDigitOrO(char character) {
            return Digits.isDigit(character) || character == 'o' || character == 'O';
        }

        private boolean isLetter(int place) {
            return place >= 0 && place < plain.length() && Character.isLetter(plain.charAt(place));
        }

        /** A character with the marks set upon it. */
        private int endOfCluster(int place) {
            var next = place + Character.charCount(text.codePointAt(place));
            while (next < text.length() && isMark(text.codePointAt(next))) {
                next += Character.charCount(text.codePointAt(next));
            }
            return next;
        }

        private void cluster(int start, int end) {
            var first = text.codePointAt(start);
            var simple = isPlainLetter(first) ? 0 : simple(first);
            if (simple != 0) {
                add(simple, start, end);
            } else if (Character.getType(first) != Character.FORMAT && !isMark(first)) {
                composed(start, end);
            }
        }

        private void composed(int start, int end) {
            var character = text.charAt(start);
            if (end - start > 1) {
                var marked = text.substring(start, Math.min(end, start + MOST_MARKED));
                character = Normalizer.normalize(marked, Normalizer.Form.NFC).charAt(0);
            }
            add(character, start, end);
        }

        /** Letters keep the marks set upon them; a mark on a digit only hides it. */
        private static boolean isPlainLetter(int character) {
            return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
        }

        private void add(char character, int start, int end) {
            starts[plain.length()] = start;
            ends[plain.length()] = end;
            plain.append(character);
        }

        /** What a digit, blank or dash of any alphabet stands for; 0 for any other character. */
        private static char simple(int character) {
            if (character >= FULL_WIDTH_FIRST && character <= FULL_WIDTH_LAST) {
                return (char) (character - FULL_WIDTH_FIRST + '!');
            }
            if (Character.isDigit(character)) {
                return (char) ('0' + Character.digit(character, 10));
            }
            return switch (Character.getType(character)) {
                case Character.SPACE_SEPARATOR -> ' ';
                case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
                case Character.OTHER_NUMBER -> ofNumber(character);
                default -> other(character);
            };
        }

        private static char other(int character) {
            return switch (character) {
                case '\t', '\u000B', '\f', '\u115F', '\u1160', '\u2800', '\u3164', '\uFFA0' -> ' ';
                case '\r' -> '\n';
                case '﹫' -> '@';
                case '․', '。', '｡' -> '.';
                case '⁄', '∕' -> '/';
                default -> DASHES.indexOf(character) >= 0 ? '-' : 0;
            };
        }

        /** A digit in a circle or raised above the line. */
        private static char ofNumber(int character) {
            var plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
            return plain.length() == 1 && Character.isDigit(plain.charAt(0)) ? plain.charAt(0) : 0;
        }

        private static boolean isMark(int character) {
            return switch (Character.getType(character)) {
                case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
                default -> false;
            };
        }
    }
}
