package dk.samklang.platform.secrets;

import com.google.crypto.tink.Aead;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Seals the text of a field, and opens it again, for one row only. */
@Component
public class FieldCipher {

    private final Aead aead;

    FieldCipher(FieldKeys keys) {
        this.aead = keys.aead();
    }

    /**
     * The text sealed, in base 64.
     *
     * @param field what the text is, so that one kind of secret never opens as another: {@code authenticator-secret}
     */
    public String seal(String text, String field, UUID row) {
        try {
            return Base64.getEncoder()
                    .encodeToString(aead.encrypt(text.getBytes(StandardCharsets.UTF_8), boundTo(field, row)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A field could not be sealed", e);
        }
    }

    /** @throws IllegalStateException when it was sealed for another row or field, or with a key we do not have */
    public String open(String sealed, String field, UUID row) {
        try {
            return new String(
                    aead.decrypt(Base64.getDecoder().decode(sealed), boundTo(field, row)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A sealed field does not open; is this the key file it was sealed with?", e);
        }
    }

    private static byte[] boundTo(String field, UUID row) {
        var name = field.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(16 + name.length)
                .putLong(row.getMostSignificantBits())
                .putLong(row.getLeastSignificantBits())
                .put(name)
                .array();
    }
}
