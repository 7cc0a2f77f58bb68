package dk.samklang.anonymity;

import org.jspecify.annotations.Nullable;

/**
 * A piece of text that may identify somebody; the same for every recogniser. Holds no text, only where it stands.
 *
 * @param start offset of the first character, in UTF-16 units of the text as it was given
 * @param end offset after the last character
 * @param age whole years, where a date of birth tells; null otherwise
 */
public record Finding(
        Kind kind,
        int start,
        int end,
        Reason reason,
        @Nullable Integer age) {

    public Finding {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A finding covers at least one character");
        }
    }

    int length() {
        return end - start;
    }
}
