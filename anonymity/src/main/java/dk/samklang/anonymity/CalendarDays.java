package dk.samklang.anonymity;

import java.time.Month;
import java.time.Year;

/** How many days a month has. */
final class CalendarDays {

    private CalendarDays() {}

    static int in(int month, int year) {
        return Month.of(month).length(Year.isLeap(year));
    }
}
