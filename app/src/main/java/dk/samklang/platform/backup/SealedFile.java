package dk.samklang.platform.backup;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import dk.samklang.platform.backup.Passphrase.Hardness;
import dk.samklang.platform.backup.Passphrase.Keys;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;

/**
 * A stream sealed with a passphrase: a short open header that says how, then AES-256-GCM in segments (Tink), so that no
 * byte can be changed, left out, moved or cut off at the end without being noticed, and nothing is ever whole in memory.
 */
final class SealedFile {

    /** Stands first, so that people and programs see what the file is. */
    private static final byte[] MARK = "Samklang backup\n".getBytes(US_ASCII);

    private static final int FORMAT = 1;
    private static final int SALT_BYTES = 16;
    private static final int CHECK_BYTES = 16;
    private static final int HEADER_BYTES = MARK.length + 4 * Integer.BYTES + SALT_BYTES;
    private static final int SEGMENT_BYTES = 1 << 20;
    private static final int KEY_BYTES = 32;
    private static final String MAC = "HmacSHA256";

    private SealedFile() {}

    /** What is written to the returned stream is sealed; it is complete when that one is closed. */
    static OutputStream sealing(OutputStream file, Passphrase passphrase) throws IOException {
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        var header = header(Hardness.TODAY, salt);
        var keys = passphrase.derive(salt, Hardness.TODAY);
        file.write(header);
        file.write(check(keys, header));
        try {
            return streaming(keys).newEncryptingStream(file, header);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES", e);
        }
    }

    /** @throws Refused when the file is not one of ours, or the passphrase is not the one it was sealed with */
    static InputStream opening(InputStream file, Passphrase passphrase) throws IOException {
        var header = file.readNBytes(HEADER_BYTES);
        refuseForeign(header);
        var fields = ByteBuffer.wrap(header, MARK.length + Integer.BYTES, 3 * Integer.BYTES);
        var hardness = new Hardness(fields.getInt(), fields.getInt(), fields.getInt());
        if (!hardness.isBearable()) {
            throw new Refused("The backup is damaged at its beginning.");
        }
        var keys = passphrase.derive(Arrays.copyOfRange(header, HEADER_BYTES - SALT_BYTES, HEADER_BYTES), hardness);
        if (!MessageDigest.isEqual(check(keys, header), file.readNBytes(CHECK_BYTES))) {
            throw new Refused(
                    "This is not the passphrase the backup was sealed with (or its first bytes are damaged).");
        }
        try {
            return streaming(keys).newDecryptingStream(file, header);
        } catch (GeneralSecurityException | EOFException e) {
            throw new Refused("The backup is damaged at its beginning.", e);
        }
    }

    private static void refuseForeign(byte[] header) {
        if (header.length < HEADER_BYTES || !Arrays.equals(MARK, Arrays.copyOf(header, MARK.length))) {
            throw new Refused("This file is no backup made by Samklang.");
        }
        if (ByteBuffer.wrap(header).getInt(MARK.length) != FORMAT) {
            throw new Refused("This backup was made by a newer Samklang; restore it with that one, or a later one.");
        }
    }

    private static byte[] header(Hardness hardness, byte[] salt) {
        return ByteBuffer.allocate(HEADER_BYTES)
                .put(MARK)
                .putInt(FORMAT)
                .putInt(hardness.kibibytes())
                .putInt(hardness.passes())
                .putInt(hardness.lanes())
                .put(salt)
                .array();
    }

    private static byte[] check(Keys keys, byte[] header) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(keys.checking());
            return Arrays.copyOf(mac.doFinal(header), CHECK_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java knows " + MAC, e);
        }
    }

    private static StreamingAead streaming(Keys keys) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(keys.sealing().getEncoded(), "HmacSha256", KEY_BYTES, SEGMENT_BYTES, 0);
    }
}
