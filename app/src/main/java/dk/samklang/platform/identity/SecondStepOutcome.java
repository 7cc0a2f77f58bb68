package dk.samklang.platform.identity;

import java.time.Instant;

/** How the second step of a sign-in can end. */
public sealed interface SecondStepOutcome {

    record Passed() implements SecondStepOutcome {}

    /** Not a code of theirs, or one that was used before. */
    record WrongCode() implements SecondStepOutcome {}

    record TooManyAttempts(Instant until) implements SecondStepOutcome {}
}
