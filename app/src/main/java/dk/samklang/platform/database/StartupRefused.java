package dk.samklang.platform.database;

import java.util.Optional;

/**
 * Samklang cannot start, for a reason that whoever starts it can understand and change. The message is one complete
 * sentence (or a few) for the terminal; it never holds a secret.
 */
public final class StartupRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartupRefused(String sentence) {
        super(sentence);
    }

    public StartupRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** Finds the refusal that Spring may have wrapped in exceptions about beans. */
    public static Optional<StartupRefused> in(Throwable failure) {
        for (Throwable step = failure; step != null; step = step.getCause()) {
            if (step instanceof StartupRefused refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }
}
