package dk.samklang.platform.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/**
 * What an authenticator app and Samklang share (RFC 6238: SHA-1, six digits, 30 seconds, which is what every app knows).
 *
 * @param base32 160 random bits, as the app takes them
 */
record TotpSecret(String base32) {

    private static final int BYTES = 20;
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator(STEP);
    private static final SecureRandom RANDOM = new SecureRandom();

    static TotpSecret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TotpSecret(Base32.toBase32String(bytes));
    }

    /** The time step whose code this is: now, or one before or after, as clocks differ and people type slowly. */
    OptionalLong stepOf(String code, Instant now) {
        var current = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(current - 1, current + 1)
                .filter(step -> same(code, codeAt(step)))
                .findFirst();
    }

    private String codeAt(long step) {
        try {
            var key = new SecretKeySpec(Base32.decode(base32), CODES.getAlgorithm());
            return CODES.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * STEP.toSeconds()));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("A secret that was made here is a key", e);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** What the app reads from the picture; the app shows whose code it is, and where it is for. */
    String uri(String loginName) {
        return "otpauth://totp/Samklang:%s?secret=%s&issuer=Samklang"
                .formatted(URLEncoder.encode(loginName, StandardCharsets.UTF_8).replace("+", "%20"), base32);
    }

    /** Prints no secret. */
    @Override
    public String toString() {
        return "TotpSecret[...]";
    }
}
