package dk.samklang.platform.identity;

/** How opening an account can end. */
public sealed interface OpenAccountOutcome {

    /** @param password to be told to its owner once; kept nowhere */
    record Opened(AccountId account, String password) implements OpenAccountOutcome {

        @Override
        public String toString() {
            return "Opened[" + account.value() + "]";
        }
    }

    record NameTaken() implements OpenAccountOutcome {}

    record NameNotAccepted() implements OpenAccountOutcome {}

    /** @param key message key of what is wrong with it */
    record PasswordNotAccepted(String key) implements OpenAccountOutcome {}
}
