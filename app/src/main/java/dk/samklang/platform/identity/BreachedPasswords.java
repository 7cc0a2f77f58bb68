package dk.samklang.platform.identity;

import dk.samklang.platform.database.StartupRefused;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A list of leaked passwords that the organisation may supply: a text file of SHA-1 digests in hexadecimal, upper case,
 * sorted, one a line, with anything after a colon ignored (the form in which such lists are published). Searched where
 * it lies, as it may hold a thousand million lines.
 */
@Component
class BreachedPasswords {

    private final @Nullable Path list;

    /** @throws StartupRefused when a list is named and cannot be read: it must not be thought to guard when it does not */
    BreachedPasswords(@Value("${samklang.breached-passwords:}") String list) {
        this.list = list.isEmpty() ? null : Path.of(list);
        if (this.list != null && !Files.isReadable(this.list)) {
            throw new StartupRefused("The list of leaked passwords cannot be read: " + list);
        }
    }

    boolean contains(String password) {
        if (list == null) {
            return false;
        }
        try (var file = new RandomAccessFile(list.toFile(), "r")) {
            return search(file, digest(password));
        } catch (IOException e) {
            throw new UncheckedIOException("The list of leaked passwords cannot be read", e);
        }
    }

    /** Halves the range of byte offsets until the line that could hold the digest begins at {@code low}. */
    private static boolean search(RandomAccessFile file, String digest) throws IOException {
        long low = 0;
        long high = file.length();
        while (low < high) {
            var middle = (low + high) / 2;
            var line = lineAfter(file, middle);
            if (line != null && line.compareTo(digest) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return digest.equals(lineAfter(file, low));
    }

    /** The digest on the first line that begins at or after this offset. */
    private static @Nullable String lineAfter(RandomAccessFile file, long offset) throws IOException {
        file.seek(Math.max(0, offset - 1));
        if (offset > 0) {
            file.readLine();
        }
        var line = file.readLine();
        return line == null ? null : line.split(":", 2)[0].strip().toUpperCase(Locale.ROOT);
    }

    private static String digest(String password) {
        try {
            var sha1 = MessageDigest.getInstance("SHA-1");
            return HexFormat.of().withUpperCase().formatHex(sha1.digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-1", e);
        }
    }
}
