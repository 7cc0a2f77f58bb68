package dk.samklang.platform.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * How passwords are compared and which are accepted: long enough and not known to be leaked; no rules about composition,
 * which only make passwords worse.
 */
@Component
class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    /** The first that somebody would try who stands before this door. */
    private static final String PRODUCT = "samklang";

    /** Each comparison takes 19 MiB and a core; more at once than this would let anyone exhaust the machine. */
    private static final int AT_ONCE = 4;

    private final Semaphore room = new Semaphore(AT_ONCE, true);
    private final PasswordEncoder encoder;
    private final BreachedPasswords breached;
    private final String nobodysHash;

    PasswordRules(PasswordEncoder encoder, BreachedPasswords breached) {
        this.encoder = encoder;
        this.breached = breached;
        this.nobodysHash = hash("nobody has this password");
    }

    String hash(String password) {
        var hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalArgumentException("A password must be given");
        }
        return hash;
    }

    boolean matches(String password, Account account) {
        return password.length() <= LONGEST && compare(password, account.passwordHash());
    }

    /** Takes as long as a real comparison, so that the time of an answer does not tell whether an account exists. */
    void compareWithNobody(String password) {
        compare(password.length() <= LONGEST ? password : "", nobodysHash);
    }

    private boolean compare(String password, String hash) {
        room.acquireUninterruptibly();
        try {
            return encoder.matches(password, hash);
        } finally {
            room.release();
        }
    }

    /** The message key of what is wrong with a new password; empty when it will do. */
    Optional<String> problem(String password, String loginName) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("identity.password.too-short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("identity.password.too-long");
        }
        var lowerCase = password.toLowerCase(Locale.ROOT);
        if (lowerCase.contains(loginName)) {
            return Optional.of("identity.password.holds-name");
        }
        if (lowerCase.contains(PRODUCT)) {
            return Optional.of("identity.password.holds-product");
        }
        return breached.contains(password) ? Optional.of("identity.password.breached") : Optional.empty();
    }
}
