package dk.samklang.platform.identity;

import java.time.Instant;

/** How an attempt to sign in can end. Wrong name, wrong password and closed account look the same. */
public sealed interface SignInOutcome {

    record Welcome(AccountId account, Directory.Membership membership) implements SignInOutcome {}

    /** The password is right; a code from the second factor is to follow ({@link TakeSecondStep}). */
    record SecondStepNeeded(AccountId account, Directory.Membership membership) implements SignInOutcome {}

    record Refused() implements SignInOutcome {}

    record TooManyAttempts(Instant until) implements SignInOutcome {}
}
