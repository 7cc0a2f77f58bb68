package dk.samklang.demo.story;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;

/**
 * The days that make a difference on a Danish helpline. Christmas Eve is the loneliest evening of the year, New Year's Eve
 * is long, and the days off around Easter and Whitsun are quiet everywhere else. Great Prayer Day is no holiday any more.
 */
final class DanishDays {

    private static final MonthDay CHRISTMAS_EVE = MonthDay.of(12, 24);
    private static final MonthDay NEW_YEARS_EVE = MonthDay.of(12, 31);

    private DanishDays() {}

    static boolean isChristmasEve(LocalDate day) {
        return MonthDay.from(day).equals(CHRISTMAS_EVE);
    }

    static boolean isNewYearsEve(LocalDate day) {
        return MonthDay.from(day).equals(NEW_YEARS_EVE);
    }

    /** Between Christmas and the first days of January. */
    static boolean isChristmas(LocalDate day) {
        return switch (day.getMonth()) {
            case DECEMBER -> day.getDayOfMonth() >= 23;
            case JANUARY -> day.getDayOfMonth() <= 2;
            default -> false;
        };
    }

    /** Days off that move with Easter: from Maundy Thursday to Easter Monday, Ascension Day and Whit Monday. */
    static boolean isDayOffInSpring(LocalDate day) {
        var after = ChronoUnit.DAYS.between(easter(day.getYear()), day);
        return (after >= -3 && after <= 1) || after == 39 || after == 49 || after == 50;
    }

    /** Exams and term papers weigh on the young. */
    static boolean isExamTime(LocalDate day) {
        return day.getMonthValue() == 6 || day.getMonthValue() == 1 || day.getMonthValue() == 5;
    }

    /** Easter Sunday in the Gregorian calendar (Meeus, Jones, Butcher). */
    static LocalDate easter(int year) {
        var golden = year % 19;
        var century = year / 100;
        var inCentury = year % 100;
        var skipped = (century - (century + 8) / 25 + 1) / 3;
        var epact = (19 * golden + century - century / 4 - skipped + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        var late = (golden + 11 * epact + 22 * weekday) / 451;
        var days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
