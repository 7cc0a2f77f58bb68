package dk.samklang.testing;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.time.Duration;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/** A phone with an authenticator app, which knows nothing but the secret it was given and the time. */
public final class Phone {

    private static final TimeBasedOneTimePasswordGenerator APP = new TimeBasedOneTimePasswordGenerator();

    private final Clock clock;
    private final SecretKeySpec secret;

    /** @param typed the secret as it stands on the page */
    public Phone(Clock clock, String typed) {
        this.clock = clock;
        this.secret = new SecretKeySpec(Base32.decode(typed.replace(" ", "")), "HmacSHA1");
    }

    /** The six digits it shows now. */
    public String code() {
        return code(Duration.ZERO);
    }

    /** What it shows when its clock is wrong by so much. */
    public String code(Duration off) {
        try {
            return APP.generateOneTimePasswordString(secret, clock.instant().plus(off));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
