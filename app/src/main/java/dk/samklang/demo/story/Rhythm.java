package dk.samklang.demo.story;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * When people get in touch. Year: most in December and January, least in July. Week: Sunday evening and Monday, fewest on
 * Friday. Day: a rise through the afternoon to a peak between eight and ten, and a tail into the night, longer at
 * weekends. The helpline is known a little better every year.
 */
public final class Rhythm {

    private static final double[] MONTHS = {1.2, 1.07, 1.0, 0.97, 0.95, 0.9, 0.74, 0.93, 1.0, 1.03, 1.1, 1.2};
    private static final double[] WEEKDAYS = {1.08, 1.0, 0.98, 0.96, 0.86, 0.92, 1.2};
    private static final double[] HOURS = {
        2.4, 1.6, 1.0, 0.7, 0.5, 0.5, 0.8, 1.3, 2.1, 3.2, 3.6, 3.4, 3.2, 3.3, 3.5, 3.9, 4.4, 4.9, 5.6, 6.9, 8.0, 7.6,
        6.1, 4.0
    };
    private static final double GROWTH = 0.16;

    private Rhythm() {}

    /** How busy a day is against an ordinary one. */
    public static double of(LocalDate day, double progress) {
        return season(day) * WEEKDAYS[day.getDayOfWeek().getValue() - 1] * special(day) * (1 + GROWTH * progress);
    }

    /** From the middle of one month to the middle of the next. */
    static double season(LocalDate day) {
        var length = day.lengthOfMonth();
        var fromMiddle = (day.getDayOfMonth() - 0.5) / length - 0.5;
        var here = day.getMonthValue() - 1;
        var other = Math.floorMod(here + (fromMiddle < 0 ? -1 : 1), 12);
        var distance = Math.abs(fromMiddle);
        return MONTHS[here] * (1 - distance) + MONTHS[other] * distance;
    }

    private static double special(LocalDate day) {
        if (DanishDays.isChristmasEve(day)) {
            return 1.7;
        }
        if (DanishDays.isNewYearsEve(day)) {
            return 1.3;
        }
        return DanishDays.isChristmas(day) || DanishDays.isDayOffInSpring(day) ? 1.15 : 1;
    }

    /** The weight of each hour of a day, from midnight. */
    static double[] hours(LocalDate day) {
        var hours = HOURS.clone();
        if (isWeekend(day)) {
            scale(hours, 0, 5, 1.6);
            scale(hours, 6, 10, 0.7);
        }
        if (DanishDays.isChristmasEve(day)) {
            scale(hours, 6, 15, 0.6);
            scale(hours, 17, 24, 1.5);
        }
        if (DanishDays.isNewYearsEve(day)) {
            scale(hours, 21, 24, 1.7);
        }
        return hours;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static void scale(double[] hours, int from, int until, double by) {
        for (var hour = from; hour < until; hour++) {
            hours[hour] *= by;
        }
    }
}
