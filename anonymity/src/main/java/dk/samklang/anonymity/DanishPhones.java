package dk.samklang.anonymity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Danish telephone numbers in every grouping, and any longer number that a word says is one. */
final class DanishPhones implements NumberRule {

    private static final Shapes SHAPES = Shapes.of(
            "8",
            "2-2-2-2",
            "4-4",
            "3-5",
            "5-3",
            "2-6",
            "6-2",
            "2-3-3",
            "3-3-2",
            "3-2-3",
            "2-2-4",
            "4-2-2",
            "1-1-1-1-1-1-1-1");

    private static final Set<String> GAPS = Set.of("", " ", "  ", "-", ".", "/", "·", " - ", "_");
    private static final int FEWEST = 7;
    private static final int MOST = 15;
    private static final int TOP_OF_SCALE = 5;

    @Override
    public List<Finding> look(Reading reading, int first, List<Span> spans) {
        if (spans.isEmpty() || spans.getLast().count() < FEWEST) {
            return List.of();
        }
        var said = Context.isPhone(reading, reading.digits().get(first).start());
        return Span.each(
                spans,
                span -> span.count() >= FEWEST
                        && span.count() <= MOST
                        && (said || span.isAmong(SHAPES))
                        && isOne(reading, span, first, said),
                span -> reading.finding(Reason.DANISH_NUMBER, start(reading, span), span.end()));
    }

    private static boolean isOne(Reading reading, Span span, int first, boolean said) {
        var digits = span.digits();
        if (PublicPlaces.isNumber(digits)) {
            return false;
        }
        if (said) {
            return span.after() == null || (digits.length() == 8 && !isTiedTo(span));
        }
        return hasPhoneGaps(span)
                && digits.charAt(0) != '0'
                && standsAlone(reading, span, first)
                && !isSomethingElse(reading, span);
    }

    private static int start(Reading reading, Span span) {
        var bracket = span.gaps() > 0 && span.gap(0).startsWith(")") && reading.at(span.start() - 1) == '(';
        return bracket ? span.start() - 1 : span.start();
    }

    private static boolean isTiedTo(Span span) {
        return span.isTied() && span.before() != null;
    }

    /** The same between all groups; the first may stand in brackets, as in (20) 12 34 56. */
    private static boolean hasPhoneGaps(Span span) {
        var gaps = IntStream.range(0, span.gaps())
                .mapToObj(place -> place == 0 ? span.gap(0).replace(")", "") : span.gap(place))
                .distinct()
                .toList();
        return gaps.size() <= 1 && GAPS.containsAll(gaps);
    }

    private static boolean standsAlone(Reading reading, Span span, int first) {
        var before = reading.at(span.start() - 1);
        var after = reading.at(span.end());
        return !span.isTied()
                && !",".equals(span.before())
                && !(span.gaps() > 0 && span.isPartOfRow(reading.digits(), first))
                && !Character.isLetter(before)
                && !Character.isLetter(after)
                && before != '@'
                && after != '@'
                && before != '+'
                && before != '_'
                && before != '#';
    }

    private static boolean isSomethingElse(Reading reading, Span span) {
        return Context.isCase(reading, span.start())
                || Context.isBirth(reading, span.start())
                || Context.isAmount(reading, span.start(), span.end())
                || isThousands(span)
                || isDate(reading.today(), span)
                || isTimesOrYears(span)
                || isSteps(span);
    }

    private static boolean isThousands(Span span) {
        return span.has("2-3-3") && span.sign(0).equals(".");
    }

    private static boolean isDate(LocalDate today, Span span) {
        var runs = span.runs();
        if (span.has("2-2-4")) {
            return isDay(runs.get(0).number(), runs.get(1).number(), runs.get(2).number());
        }
        if (span.has("4-2-2")) {
            return isDay(runs.get(2).number(), runs.get(1).number(), runs.get(0).number());
        }
        return span.has("8") && isDayOfTheseYears(today, runs.getFirst().value());
    }

    private static boolean isDayOfTheseYears(LocalDate today, String digits) {
        var iso = Integer.parseInt(digits.substring(0, 4));
        var danish = Integer.parseInt(digits.substring(4));
        return (isDay(two(digits, 6), two(digits, 4), iso) && Math.abs(iso - today.getYear()) <= 3)
                || (isDay(two(digits, 0), two(digits, 2), danish) && Math.abs(danish - today.getYear()) <= 3);
    }

    private static boolean isDay(int day, int month, int year) {
        return year >= 1900
                && year <= 2100
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= CalendarDays.in(month, year);
    }

    /** 1430-1600 is an afternoon and 2019-2020 a winter. */
    private static boolean isTimesOrYears(Span span) {
        if (!span.has("4-4")) {
            return false;
        }
        var runs = span.runs();
        var years = runs.stream().allMatch(run -> run.number() >= 1900 && run.number() <= 2100);
        var times = span.sign(0).equals("-") && runs.stream().allMatch(DanishPhones::isTime);
        return years || times;
    }

    private static boolean isTime(Digits run) {
        return run.number() / 100 <= 24 && run.number() % 100 < 60 && run.number() % 5 == 0;
    }

    /** 36 37 38 39 are sizes, and 1 2 0 3 1 1 2 0 answers on a scale. */
    private static boolean isSteps(Span span) {
        var runs = span.runs();
        if (runs.size() < 4) {
            return false;
        }
        var step = runs.get(1).number() - runs.get(0).number();
        var even = IntStream.range(1, runs.size())
                .allMatch(i -> runs.get(i).number() - runs.get(i - 1).number() == step);
        var scale = runs.size() == 8 && runs.stream().allMatch(run -> run.number() <= TOP_OF_SCALE);
        return (even && Math.abs(step) <= 2) || scale;
    }

    private static int two(String digits, int from) {
        return Integer.parseInt(digits.substring(from, from + 2));
    }
}
