package dk.samklang.platform.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Codes to keep on paper: each works once, in place of the phone. Only digests are kept. */
@Component
class RecoveryCodes {

    private static final int NUMBER = 10;
    private static final int GROUPS = 3;

    private final SecondFactors factors;

    RecoveryCodes(SecondFactors factors) {
        this.factors = factors;
    }

    /** New codes, which replace all earlier ones. */
    List<String> renew(AccountId account) {
        var codes = Stream.generate(() -> RandomText.groups(GROUPS))
                .distinct()
                .limit(NUMBER)
                .toList();
        factors.replaceRecoveryCodes(
                account, codes.stream().map(code -> digest(account, code)).toList());
        return codes;
    }

    /** Uses a code up, however it is spaced; false when it is none of this account's. */
    boolean use(AccountId account, String typed) {
        return factors.useRecoveryCode(account, digest(account, typed));
    }

    private static byte[] digest(AccountId account, String code) {
        var letters = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((account.value() + ":" + letters).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
