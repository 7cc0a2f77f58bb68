package dk.samklang.platform.identity;

import java.time.Instant;

/** What showing the password again led to. */
public sealed interface ProveOwnerOutcome {

    record Proved(Instant at) implements ProveOwnerOutcome {}

    record WrongPassword() implements ProveOwnerOutcome {}

    /** @param until when the next try is allowed */
    record TooManyAttempts(Instant until) implements ProveOwnerOutcome {}
}
