package dk.samklang.demo.story;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** When retention runs: every night at a quarter past three. */
final class Nights {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 15);

    private Nights() {}

    /** The first run after a time. */
    static Instant after(ZonedDateTime time) {
        var same = time.with(AT_NIGHT);
        return (same.isAfter(time) ? same : time.plusDays(1).with(AT_NIGHT)).toInstant();
    }
}
