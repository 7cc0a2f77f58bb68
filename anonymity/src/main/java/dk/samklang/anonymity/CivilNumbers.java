package dk.samklang.anonymity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * CPR numbers in any spelling. A number is one when its date part is a date; the check digit (modulus 11) plays no part,
 * since numbers without it have been given out since 2007. Replacement numbers have 60 added to the day.
 */
final class CivilNumbers implements NumberRule {

    private static final Shapes SHAPES = Shapes.of(
            "10",
            "6-4",
            "2-2-2-4",
            "2-2-6",
            "4-6",
            "4-2-4",
            "2-4-4",
            "6-2-2",
            "2-2-2-2-2",
            "5-5",
            "6-1-1-1-1",
            "1-1-1-1-1-1-1-1-1-1");

    private static final Shapes WITH_CENTURY = Shapes.of("12", "8-4", "2-2-4-4", "4-4-4", "2-6-4", "4-2-2-4");

    /** Days and months without a leading zero. */
    private static final Shapes SHORT = Shapes.of("1-1-2-4", "1-2-2-4", "2-1-2-4", "1-1-4-4", "1-2-4-4", "2-1-4-4");

    /** Groupings that other numbers have too: only with dashes or blanks, and where no word says what is counted. */
    private static final Shapes UNUSUAL = Shapes.of("4-2-2-2", "2-2-4-2", "2-4-2-2", "4-4-2", "3-3-4");

    private static final Set<String> DATE_SIGNS =
            Set.of("..", "--", "//", "__", ",,", "/-", "", "·", "··", ".", "::", "-", "/");
    private static final Shapes WEAK = Shapes.of("10", "12");

    @Override
    public List<Finding> look(Reading reading, int first, List<Span> spans) {
        return Span.each(
                spans,
                span -> isOne(reading, span, first),
                span -> reading.finding(Reason.CIVIL_NUMBER, span.start(), span.end()));
    }

    private static boolean isOne(Reading reading, Span span, int first) {
        return isWritten(span, reading.today())
                && reading.at(span.start() - 1) != '+'
                && standsAlone(reading, span, first)
                && !countsSomethingElse(reading, span);
    }

    private static boolean isWritten(Span span, LocalDate today) {
        if (span.count() != 10 && span.count() != 12 && !span.isAmong(SHORT)) {
            return false;
        }
        if (span.isAmong(SHAPES)) {
            return isDate(span.digits()) && isDateLike(span) && !isTime(span, today);
        }
        if (span.isAmong(UNUSUAL)) {
            return isDate(span.digits()) && isDashed(span);
        }
        if (span.isAmong(WITH_CENTURY)) {
            return isWholeDate(span, today);
        }
        return span.isAmong(SHORT) && isDateLike(span) && !span.sign(0).isEmpty() && isShortDate(span);
    }

    /** The same for what other recognisers take for a day, month and year. */
    static boolean isDate(int day, int month, int year) {
        return isDay(day, month, 2000 + year % 100);
    }

    /** ddmmyy; the century is in the digits behind, and too many rules to matter: a leap day of any century counts. */
    private static boolean isDate(String digits) {
        return isDay(two(digits, 0), two(digits, 2), 2000 + two(digits, 4));
    }

    private static boolean isDay(int written, int month, int year) {
        var day = written > 60 ? written - 60 : written;
        return month >= 1 && month <= 12 && day >= 1 && day <= CalendarDays.in(month, year);
    }

    private static boolean isWholeDate(Span span, LocalDate today) {
        var digits = span.digits();
        var danish = Integer.parseInt(digits.substring(4, 8));
        var iso = Integer.parseInt(digits.substring(0, 4));
        if (isYear(danish, today) && !span.has("4-2-2-4")) {
            return isDay(two(digits, 0), two(digits, 2), danish) && !isMoment(span, danish, today, false);
        }
        return isYear(iso, today) && isDay(two(digits, 6), two(digits, 4), iso) && !isMoment(span, iso, today, true);
    }

    private static boolean isYear(int year, LocalDate today) {
        return year >= 1890 && year <= today.getYear();
    }

    /** A date of these days and a time of day, as in a time stamp. */
    private static boolean isMoment(Span span, int year, LocalDate today, boolean iso) {
        var digits = span.digits();
        var dashed = span.gaps() > 0 && span.sign(span.gaps() - 1).equals("-") && !iso;
        return !dashed && Math.abs(year - today.getYear()) <= 1 && two(digits, 8) < 24 && two(digits, 10) < 60;
    }

    private static boolean isShortDate(Span span) {
        var runs = span.runs();
        return isDay(
                runs.get(0).number(), runs.get(1).number(), 2000 + runs.get(2).number() % 100);
    }

    /** Day, month and year have the same between them, or the slash and dash of handwriting; 10-12 14 are hours. */
    private static boolean isDateLike(Span span) {
        var hours = span.gaps() >= 2 && span.sign(0).equals("-") && span.sign(1).isEmpty();
        return span.gaps() < 3 || (!hours && DATE_SIGNS.contains(span.sign(0) + span.sign(1)));
    }

    /** Five pairs may be a date and a time of day instead: with the sign of a time, or a date of these years. */
    private static boolean isTime(Span span, LocalDate today) {
        if (!span.has("2-2-2-2-2") || span.isEven()) {
            return false;
        }
        var digits = span.digits();
        var sign = span.sign(3);
        var lately = Math.abs(2000 + two(digits, 4) - today.getYear()) <= 1;
        return two(digits, 6) <= 24 && two(digits, 8) < 60 && (lately || sign.equals(":") || sign.equals("."));
    }

    private static boolean isDashed(Span span) {
        return IntStream.range(0, span.gaps())
                .mapToObj(span::sign)
                .allMatch(sign -> sign.isEmpty() || sign.equals("-"));
    }

    private static boolean standsAlone(Reading reading, Span span, int first) {
        var classic = span.has("6-4") && span.sign(0).equals("-");
        if (classic) {
            return true;
        }
        var row = span.isPartOfRow(reading.digits(), first) && span.isEven();
        return !span.isTied() && !(row && span.gaps() > 2);
    }

    private static boolean countsSomethingElse(Reading reading, Span span) {
        if (span.has("4-6")) {
            return Context.isAccount(reading, span.start());
        }
        if (span.isAmong(UNUSUAL)
                && (Context.isPhone(reading, span.start()) || Context.isAccount(reading, span.start()))) {
            return true;
        }
        return (span.isAmong(WEAK) || span.isAmong(UNUSUAL))
                && (Context.isCase(reading, span.start()) || Context.isAmount(reading, span.start(), span.end()));
    }

    private static int two(String digits, int from) {
        return Integer.parseInt(digits.substring(from, from + 2));
    }
}
