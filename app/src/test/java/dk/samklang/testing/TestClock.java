package dk.samklang.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The program's clock in tests: stands still until a test moves it, and begins each test on the same Monday. Sessions
 * live by the machine's own clock, as Spring Session asks nobody.
 */
public final class TestClock extends Clock {

    /** Nine o'clock in Copenhagen. */
    public static final Instant MONDAY_NINE = Instant.parse("2026-03-02T08:00:00Z");

    private volatile Instant now = MONDAY_NINE;

    public void set(Instant instant) {
        now = instant;
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    void reset() {
        now = MONDAY_NINE;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The program's clock has no zone; organisations have");
    }
}
