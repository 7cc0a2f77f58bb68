package dk.samklang.platform.identity;

import dk.samklang.platform.secrets.FieldCipher;
import org.springframework.stereotype.Component;

/** Seals the secrets of authenticator apps, each for its own account. */
@Component
class SealedTotp {

    private static final String FIELD = "authenticator-secret";

    private final FieldCipher cipher;

    SealedTotp(FieldCipher cipher) {
        this.cipher = cipher;
    }

    String seal(AccountId account, TotpSecret secret) {
        return cipher.seal(secret.base32(), FIELD, account.value());
    }

    TotpSecret open(AccountId account, String sealed) {
        return new TotpSecret(cipher.open(sealed, FIELD, account.value()));
    }
}
