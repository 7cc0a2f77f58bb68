package dk.samklang.organisation;

/** How giving somebody a new start password can end. */
public sealed interface RenewOutcome {

    /** @param password to be told to its owner once; kept nowhere */
    record Renewed(String password) implements RenewOutcome {
        @Override
        public String toString() {
            return "Renewed[]";
        }
    }

    /** One's own password one replaces oneself, knowing the old one. */
    record OwnPassword() implements RenewOutcome {}

    /** Not there, or without access. */
    record NotFound() implements RenewOutcome {}
}
