package dk.samklang.platform.identity;

/** How a change of password can end. */
public sealed interface ChangePasswordOutcome {

    record Changed() implements ChangePasswordOutcome {}

    record WrongPassword() implements ChangePasswordOutcome {}

    /** @param key message key of what is wrong with the new one */
    record NotAccepted(String key) implements ChangePasswordOutcome {}
}
