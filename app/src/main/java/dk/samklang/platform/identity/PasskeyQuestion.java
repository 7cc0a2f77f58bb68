package dk.samklang.platform.identity;

import dk.samklang.platform.tenancy.Tenancy;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Query: what to ask a browser when somebody makes or uses a passkey, as WebAuthn writes it in JSON. */
@Service
public class PasskeyQuestion {

    private static final int CHALLENGE_BYTES = 32;
    private static final int PATIENCE_MILLIS = 120_000;
    private static final String KIND = "public-key";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder TO_URL = Base64.getUrlEncoder().withoutPadding();

    private final Passkeys passkeys;
    private final Accounts accounts;
    private final TransactionTemplate transaction;

    PasskeyQuestion(Passkeys passkeys, Accounts accounts, TransactionTemplate transaction) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.transaction = transaction;
    }

    /** Something nobody can foresee, to be signed once. */
    public static String challenge() {
        var bytes = new byte[CHALLENGE_BYTES];
        RANDOM.nextBytes(bytes);
        return TO_URL.encodeToString(bytes);
    }

    @Transactional(readOnly = true)
    public Map<String, Object> toMake(AccountId account, Site site, String challenge) {
        var name = accounts.find(account).map(Account::loginName).orElse("");
        return Map.of(
                "rp", Map.of("id", site.host(), "name", "Samklang"),
                "user", Map.of("id", handle(account), "name", name, "displayName", name),
                "challenge", challenge,
                "pubKeyCredParams",
                        PasskeyCheck.ALGORITHMS.stream()
                                .map(number -> Map.of("type", KIND, "alg", number))
                                .toList(),
                "timeout", PATIENCE_MILLIS,
                "excludeCredentials", known(account),
                "authenticatorSelection", Map.of("residentKey", "required", "userVerification", "required"),
                "attestation", "none");
    }

    /** For somebody not known yet: any passkey of this site will do. */
    public Map<String, Object> toUseAny(Site site, String challenge) {
        return toUse(site, challenge, List.of());
    }

    /** For somebody whose password was right: one of theirs. */
    public Map<String, Object> toUseOneOf(AccountId account, Site site, String challenge) {
        return toUse(site, challenge, Tenancy.callForNobody(() -> transaction.execute(_ -> known(account))));
    }

    private static Map<String, Object> toUse(Site site, String challenge, List<Map<String, String>> allowed) {
        return Map.of(
                "challenge", challenge,
                "rpId", site.host(),
                "allowCredentials", allowed,
                "userVerification", "required",
                "timeout", PATIENCE_MILLIS);
    }

    private List<Map<String, String>> known(AccountId account) {
        return passkeys.of(account).stream()
                .map(passkey -> Map.of("type", KIND, "id", passkey.id()))
                .toList();
    }

    private static String handle(AccountId account) {
        var id = account.value();
        var bytes = ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return TO_URL.encodeToString(bytes.array());
    }
}
