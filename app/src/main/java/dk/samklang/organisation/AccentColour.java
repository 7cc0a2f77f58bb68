package dk.samklang.organisation;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The organisation's colour. It carries white words and stands as words on white, so it must be dark enough for both
 * (WCAG 1.4.3: a contrast of 4.5 to 1).
 *
 * @param digits six hexadecimal digits in lower case
 */
public record AccentColour(String digits) {

    private static final Pattern FORMAT = Pattern.compile("#?([0-9a-fA-F]{6})");
    private static final double LEAST_CONTRAST = 4.5;

    /** Reads a colour as a browser sends it ({@code #0b5d6b}); empty for anything else. */
    public static Optional<AccentColour> parse(String text) {
        var found = FORMAT.matcher(text);
        return found.matches()
                ? Optional.of(new AccentColour(found.group(1).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    public boolean isReadable() {
        return 1.05 / (luminance() + 0.05) >= LEAST_CONTRAST;
    }

    /** Relative luminance as WCAG defines it, from 0 to 1. */
    private double luminance() {
        var bytes = HexFormat.of().parseHex(digits);
        return 0.2126 * linear(bytes[0]) + 0.7152 * linear(bytes[1]) + 0.0722 * linear(bytes[2]);
    }

    private static double linear(byte part) {
        var share = Byte.toUnsignedInt(part) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
