package dk.samklang.platform.secrets;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import dk.samklang.platform.database.OwnerFile;
import dk.samklang.platform.database.StartupRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys of this installation, in a file of their own beside the database and never in it. Several nodes are given the
 * same file ({@code SAMKLANG_FIELD_KEYS}); a single one makes its own in the data folder at the first start.
 */
@Component
@SuppressWarnings("deprecation") // Tink 1.24 deprecates every public configuration and names no successor
class FieldKeys {

    private final Path file;

    FieldKeys(@Value("${samklang.data}") String data, @Value("${samklang.field-keys:}") String given) {
        this.file = given.isBlank() ? Path.of(data).resolve("field-keys.json") : Path.of(given);
    }

    /** @throws StartupRefused when the file cannot be read, or is not a key file */
    Aead aead() {
        try {
            AeadConfig.register();
            var keys = TinkJsonProtoKeysetFormat.parseKeyset(
                    OwnerFile.readOrMake(file, FieldKeys::made),
                    RegistryConfiguration.get(),
                    InsecureSecretKeyAccess.get());
            return keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (IOException | GeneralSecurityException e) {
            throw new StartupRefused("The key file " + file + " cannot be used (" + e.getMessage() + ").", e);
        }
    }

    private static String made() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()),
                    RegistryConfiguration.get(),
                    InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES", e);
        }
    }
}
