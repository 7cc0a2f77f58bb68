package dk.samklang.platform.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A password or the secret that passwords derive from. Prints masked, so no log line or exception can carry it. */
public record Secret(String reveal) {

    private static final int BYTES = 32;

    static Secret random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Secret(HexFormat.of().formatHex(bytes));
    }

    /** The same secret and purpose always give the same result, so nodes agree without sharing a second secret. */
    Secret derive(String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(reveal.getBytes(UTF_8), "HmacSHA256"));
            return new Secret(HexFormat.of().formatHex(mac.doFinal(purpose.getBytes(UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java knows HmacSHA256", e);
        }
    }

    @Override
    public String toString() {
        return "Secret[***]";
    }
}
