package dk.samklang.platform.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;

/** A SHA-256 digest in hexadecimal, taken from lines of text so that anybody can take it with ordinary tools. */
record Digest(String hex) {

    static final int BYTES = 32;

    /** What stands before the first seal. */
    static final Digest NONE = new Digest("0".repeat(2 * BYTES));

    /** Each line ends with a line feed; no value holds one. */
    static Digest of(List<String> lines) {
        try {
            var text = String.join("\n", lines) + "\n";
            return new Digest(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static Digest of(byte[] bytes) {
        return new Digest(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** As the database keeps a time: in microseconds since 1970. */
    static String micros(Instant at) {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at));
    }
}
