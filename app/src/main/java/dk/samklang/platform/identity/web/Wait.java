package dk.samklang.platform.identity.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How long somebody has to wait, in whole minutes, at least one. */
final class Wait {

    private Wait() {}

    static long minutes(Clock clock, Instant until) {
        return Math.max(
                1, Duration.between(clock.instant(), until).plusSeconds(59).toMinutes());
    }
}
