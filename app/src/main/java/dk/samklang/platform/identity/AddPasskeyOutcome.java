package dk.samklang.platform.identity;

import java.util.List;

/** How adding a passkey can end. */
public sealed interface AddPasskeyOutcome {

    /** @param recoveryCodes to be kept on paper, shown once; none when there were some already */
    record Added(List<String> recoveryCodes) implements AddPasskeyOutcome {

        /** Prints no code. */
        @Override
        public String toString() {
            return "Added[...]";
        }
    }

    /** Not what was asked for, known already, or one too many. */
    record NotAccepted() implements AddPasskeyOutcome {}
}
