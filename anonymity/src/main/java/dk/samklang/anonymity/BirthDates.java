package dk.samklang.anonymity;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dates of birth: any date that a word says is one, and whole dates in years when people of today were born. */
final class BirthDates implements NumberRule {

    private static final Pattern OTHERWISE = Pattern.compile(
            "(?:kl|klokken|aftale|aftalt|aftalen|siden|mødes|møde|mødet|tid|tiden|tid hos lægen|mandag|tirsdag|onsdag"
                    + "|torsdag|fredag|lørdag|søndag|udløber|udløb|gyldig til|version|brev af|dateret|lov nr|lov af|dom af|afgørelse af)"
                    + "[.:]? ?(?:(?:den|d\\.?|fra|til|på)[:]? ?){0,2}$");

    private static final Pattern MONTH = Pattern.compile(
            "^\\.? {0,2}(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|january|february|march|may|june|july|october"
                    + "|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|oct|nov|dec)\\b\\.? {0,2}(\\d{4}|\\d{2}\\b)?");

    private static final String MONTHS = "jan feb mar apr maj jun jul aug sep okt nov dec";
    private static final Pattern CLOCK = Pattern.compile("^,? ?(?:kl|klokken|at \\d)\\b");
    private static final Pattern MASKED = Pattern.compile("^ ?[-–]? ?[x*•_]{4}(?![x*•_])");
    private static final Shapes SHAPES = Shapes.of(
            "2-2-4", "1-2-4", "2-1-4", "1-1-4", "4-2-2", "2-2-2", "1-2-2", "2-1-2", "1-1-2", "2-2", "1-2", "2-1", "1-1",
            "8", "6");
    private static final Set<String> SIGNS = Set.of("..", "--", "//", "/-", "/", ".", "-", "");

    /** With a whole year, which nothing but a date has. */
    private static final Shapes WHOLE = Shapes.of("2-2-4", "1-2-4", "2-1-4", "1-1-4", "4-2-2", "8");

    private static final Pattern BORN =
            Pattern.compile("(?<!\\p{L})((?:født|foedt|fødte|fdt|f|born)[.:]? ?(?:(?:den|d\\.?|on|i) ?)?)$");
    private static final int NEAR = 16;

    private static final int DAYS = 31;
    private static final int OLDEST = 110;
    private static final int YOUNGEST = 8;

    @Override
    public List<Finding> look(Reading reading, int first, List<Span> spans) {
        List<Finding> found = List.of();
        for (var span : spans) {
            if (span.isAmong(SHAPES) && signs(span) && !isTied(span)) {
                found = with(found, inDigits(reading, span));
            }
        }
        return with(found, inWords(reading, reading.digits().get(first)));
    }

    private static List<Finding> with(List<Finding> found, Optional<Finding> one) {
        return one.isEmpty()
                ? found
                : Stream.concat(found.stream(), one.stream()).toList();
    }

    /** A day of the calendar; the year is null where none is written. */
    private record Day(@Nullable Integer year, int month, int day) {

        boolean exists() {
            var of = year == null ? 2000 : year;
            return month >= 1 && month <= 12 && day >= 1 && day <= CalendarDays.in(month, of);
        }

        @Nullable
        Integer age(LocalDate today) {
            return year == null
                    ? null
                    : Period.between(LocalDate.of(year, month, day), today).getYears();
        }

        boolean isOfALifetime(LocalDate today) {
            return year != null && year >= today.getYear() - OLDEST && year <= today.getYear() - YOUNGEST;
        }
    }

    private static Optional<Finding> inDigits(Reading reading, Span span) {
        var day = day(span, reading.today());
        return day.exists() && isBirth(reading, span, day)
                ? Optional.of(finding(reading, span.start(), end(reading, span), day))
                : Optional.empty();
    }

    private static boolean signs(Span span) {
        return switch (span.gaps()) {
            case 0 -> true;
            case 1 -> SIGNS.contains(span.sign(0)) && !span.sign(0).isEmpty();
            default -> SIGNS.contains(span.sign(0) + span.sign(1));
        };
    }

    private static boolean isTied(Span span) {
        return span.isTied() && !(span.after() != null && span.after().startsWith(","));
    }

    private static Day day(Span span, LocalDate today) {
        var runs = span.runs();
        var whole = span.digits();
        if (span.has("8")) {
            return new Day(number(whole, 4, 8), number(whole, 2, 4), number(whole, 0, 2));
        }
        if (span.has("6")) {
            return new Day(century(number(whole, 4, 6), today), number(whole, 2, 4), number(whole, 0, 2));
        }
        if (span.has("4-2-2")) {
            return new Day(number(whole, 0, 4), number(whole, 4, 6), number(whole, 6, 8));
        }
        return new Day(
                runs.size() < 3 ? null : year(runs.get(2), today),
                runs.get(1).number(),
                runs.get(0).number());
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }

    private static int year(Digits run, LocalDate today) {
        return run.length() == 4 ? run.number() : century(run.number(), today);
    }

    /** The latest year that has already come. */
    private static int century(int two, LocalDate today) {
        var year = today.getYear() / 100 * 100 + two;
        return year > today.getYear() ? year - 100 : year;
    }

    private static boolean isBirth(Reading reading, Span span, Day day) {
        var past = day.year() == null || (day.year() <= reading.today().getYear() && day.year() > 1880);
        if (past && Context.isBirth(reading, span.start())) {
            return true;
        }
        if (span.has("6")) {
            return MASKED.matcher(reading.after(span.end(), 8)).find() && day.isOfALifetime(reading.today());
        }
        return span.runs().size() != 2
                && isPlainlyADate(span)
                && day.isOfALifetime(reading.today())
                && !isSomethingElse(reading, span.start(), span.end());
    }

    private static int end(Reading reading, Span span) {
        var masked = MASKED.matcher(reading.after(span.end(), 8));
        return span.has("6") && masked.find() ? span.end() + masked.end() : span.end();
    }

    /** Nobody writes a score or a version in a whole year, nor with a slash and a dash. */
    private static boolean isPlainlyADate(Span span) {
        if (span.isAmong(WHOLE)) {
            return true;
        }
        return span.has("2-2-2")
                ? !span.sign(0).isEmpty() && span.runs().get(2).number() > DAYS
                : span.sign(0).equals("/");
    }

    private static boolean isSomethingElse(Reading reading, int start, int end) {
        return Context.reaches(OTHERWISE, reading, start)
                || Context.isCase(reading, start)
                || Context.isAmount(reading, start, end)
                || Character.isLetter(reading.at(start - 1))
                || CLOCK.matcher(reading.after(end, 12)).find();
    }

    /** 3. maj 1974 */
    private static Optional<Finding> inWords(Reading reading, Digits run) {
        if (run.length() > 2 || !isNearALetter(reading, run.end())) {
            return Optional.empty();
        }
        var match = MONTH.matcher(reading.after(run.end(), 24));
        if (!match.find()) {
            return Optional.empty();
        }
        var month = MONTHS.indexOf(abbreviated(match.group(1))) / 4 + 1;
        var written = match.group(2);
        var year = written == null ? null : wholeYear(written, reading.today());
        var day = new Day(year, month, run.number());
        var end = run.end() + (written == null ? match.end(1) : match.end());
        var said = Context.isBirth(reading, run.start());
        var told = written != null && written.length() == 4 && day.isOfALifetime(reading.today());
        return day.exists() && (said || (told && !isSomethingElse(reading, run.start(), end)))
                ? Optional.of(finding(reading, run.start(), end, day))
                : Optional.empty();
    }

    private static boolean isNearALetter(Reading reading, int end) {
        var place = end;
        while (place - end < 3 && (reading.at(place) == ' ' || reading.at(place) == '.')) {
            place++;
        }
        return Character.isLetter(reading.at(place));
    }

    private static int wholeYear(String written, LocalDate today) {
        var number = Integer.parseInt(written);
        return written.length() == 4 ? number : century(number, today);
    }

    private static String abbreviated(String month) {
        var three = month.substring(0, 3);
        return three.equals("may") ? "maj" : three.equals("oct") ? "okt" : three;
    }

    /** The word about being born goes along where an age takes its place: "born in the 50s" would say something else. */
    private static Finding finding(Reading reading, int start, int end, Day day) {
        var said = Context.isBirth(reading, start);
        var reason = said ? Reason.SAID_TO_BE_BIRTH : Reason.DATE_OF_A_LIFETIME;
        var age = day.age(reading.today());
        var word = BORN.matcher(reading.before(start, NEAR));
        var from = age != null && word.find() ? start - word.group(1).length() : start;
        return reading.finding(reason, from, end, age);
    }
}
