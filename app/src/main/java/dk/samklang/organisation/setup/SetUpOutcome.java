package dk.samklang.organisation.setup;

/** How setting up an installation can end. */
public sealed interface SetUpOutcome {

    record Done() implements SetUpOutcome {}

    /** @param renewed whether this was one guess too many, so that a new code stands in the terminal */
    record WrongCode(boolean renewed) implements SetUpOutcome {}

    record LoginNameTaken() implements SetUpOutcome {}

    record LoginNameNotAccepted() implements SetUpOutcome {}

    /** @param key message key of what is wrong with it */
    record PasswordNotAccepted(String key) implements SetUpOutcome {}

    /** There is an organisation already, so there is nothing to set up. */
    record NotNeeded() implements SetUpOutcome {}
}
