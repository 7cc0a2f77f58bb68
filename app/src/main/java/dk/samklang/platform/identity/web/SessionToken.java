package dk.samklang.platform.identity.web;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** What a browser shows to be let in again: 216 random bits, where a UUID would have 122. */
final class SessionToken {

    private static final int BYTES = 27;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{36}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private SessionToken() {}

    static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether a session could have this token, by its form. */
    static boolean mayBe(String text) {
        return FORM.matcher(text).matches();
    }
}
