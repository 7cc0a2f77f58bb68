package dk.samklang.platform.identity;

import java.util.List;

/** How setting up an authenticator app can end. */
public sealed interface ConfirmFactorOutcome {

    /** @param recoveryCodes to be kept on paper; shown once, kept nowhere */
    record Confirmed(List<String> recoveryCodes) implements ConfirmFactorOutcome {

        /** Prints no code. */
        @Override
        public String toString() {
            return "Confirmed[...]";
        }
    }

    record WrongCode() implements ConfirmFactorOutcome {}

    record NothingBegun() implements ConfirmFactorOutcome {}
}
