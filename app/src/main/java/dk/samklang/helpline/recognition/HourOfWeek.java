package dk.samklang.helpline.recognition;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;

/** One of the 168 hours of the week, on the organisation's clock: 0 is Monday just after midnight. */
record HourOfWeek(int number) {

    static final int DAY = 24;
    static final int WEEK = 7 * DAY;

    static HourOfWeek of(Instant at, ZoneId zone) {
        var local = at.atZone(zone);
        return new HourOfWeek((local.getDayOfWeek().getValue() - 1) * DAY + local.getHour());
    }

    DayOfWeek day() {
        return DayOfWeek.of(number / DAY + 1);
    }

    int hour() {
        return number % DAY;
    }

    PartOfDay part() {
        return PartOfDay.of(hour());
    }

    /** The hour so many hours and days later; the week is a circle. */
    HourOfWeek plus(int days, int hours) {
        return new HourOfWeek(Math.floorMod(number + days * DAY + hours, WEEK));
    }

    /** A stretch of the day as people speak of it. */
    enum PartOfDay {
        NIGHT,
        MORNING,
        AFTERNOON,
        EVENING;

        private static final int HOURS = 6;
        private static final int DAY_BEGINS = 5;

        /** Night until 5, morning until 11, afternoon until 17, evening until 23. */
        static PartOfDay of(int hour) {
            return values()[Math.floorMod(hour - DAY_BEGINS + HOURS, DAY) / HOURS];
        }
    }
}
