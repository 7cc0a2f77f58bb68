package dk.samklang.platform.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When the night is in which retention runs, in Java and in SQL. */
public final class RetentionNight {

    static final LocalTime TIME = LocalTime.of(3, 15);
    static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private RetentionNight() {}

    /** The first run after a moment. */
    public static Instant after(Instant moment) {
        return dateAfter(moment).atTime(TIME).atZone(ZONE).toInstant();
    }

    /** The day on which the first run after a moment is. */
    public static LocalDate dateAfter(Instant moment) {
        var before = moment.atZone(ZONE).toLocalTime().isBefore(TIME);
        var day = moment.atZone(ZONE).toLocalDate();
        return before ? day : day.plusDays(1);
    }

    /** The same in SQL, for an expression that is a moment. */
    public static String dateAfter(String moment) {
        return "cast(((%s) at time zone 'Europe/Copenhagen') - interval '3 hours 15 minutes' as date) + 1"
                .formatted(moment);
    }
}
