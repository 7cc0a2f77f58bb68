package dk.samklang.platform.secrets;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import dk.samklang.platform.database.StartupRefused;
import java.security.GeneralSecurityException;

/** Key files put together, when sealed fields come from another installation. */
@SuppressWarnings("deprecation") // Tink 1.24 deprecates every public configuration and names no successor
public final class KeySets {

    private KeySets() {}

    /**
     * What the present keys can open, and what the others can; new fields are sealed with the present ones. Where nothing
     * is to be added, the present text comes back unchanged.
     *
     * @throws StartupRefused when either is no key file
     */
    public static String union(String present, String others) {
        try {
            AeadConfig.register();
            var ours = parse(present);
            var theirs = parse(others);
            var both = KeysetHandle.newBuilder(ours);
            var before = both.size();
            for (var i = 0; i < theirs.size(); i++) {
                if (!holds(ours, theirs.getAt(i).getKey())) {
                    both.addEntry(KeysetHandle.importKey(theirs.getAt(i).getKey())
                            .withFixedId(theirs.getAt(i).getId()));
                }
            }
            return both.size() == before ? present : text(both.build());
        } catch (GeneralSecurityException e) {
            throw new StartupRefused("The key files do not go together (" + e.getMessage() + ").", e);
        }
    }

    private static boolean holds(KeysetHandle handle, Key wanted) {
        for (var i = 0; i < handle.size(); i++) {
            if (handle.getAt(i).getKey().equalsKey(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static KeysetHandle parse(String text) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(text, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    private static String text(KeysetHandle keys) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(
                keys, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }
}
