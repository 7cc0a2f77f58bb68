package dk.samklang.platform.identity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How somebody's second factor stands.
 *
 * @param since when codes from the app came into use; null while there are none
 * @param recoveryCodes how many codes on paper are left
 * @param offer what is being set up; null when nothing is
 */
public record SecondFactorState(
        @Nullable Instant since,
        int recoveryCodes,
        @Nullable Offer offer,
        List<Passkey> passkeys) {

    /** Whether there is a second step at all. */
    public boolean secured() {
        return since != null || !passkeys.isEmpty();
    }

    /**
     * A secret to be taken into an app.
     *
     * @param secret to type, in base 32
     * @param uri to read from a picture
     */
    public record Offer(String secret, String uri) {

        /** Prints no secret. */
        @Override
        public String toString() {
            return "Offer[...]";
        }
    }
}
