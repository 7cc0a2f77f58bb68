package dk.samklang.platform.sealing;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The newest seal of an organisation's trail, in a form to keep elsewhere: whoever has it can later tell that the trail
 * has been cut off or written anew.
 */
public record Head(UUID organisation, long number, String digest) {

    private static final Pattern LINE =
            Pattern.compile("head (?<organisation>[0-9a-f-]{36}) (?<number>[1-9]\\d{0,17}) (?<digest>[0-9a-f]{64})");

    /** The head in a line of text; empty where the line is something else. */
    static Optional<Head> in(String line) {
        var found = LINE.matcher(line.strip());
        return found.matches()
                ? Optional.of(new Head(
                        UUID.fromString(found.group("organisation")),
                        Long.parseLong(found.group("number")),
                        found.group("digest")))
                : Optional.empty();
    }

    public String line() {
        return "head " + organisation + " " + number + " " + digest;
    }
}
