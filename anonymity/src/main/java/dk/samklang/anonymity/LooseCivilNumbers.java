package dk.samklang.anonymity;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * CPR numbers put together in ways that no other number is: {@code 010190 og 1234}, {@code 01;01;90=1234}. What stands
 * between is no joint for the other rules, or every list would be one number.
 */
final class LooseCivilNumbers implements Recogniser {

    private static final Pattern NUMBER = Pattern.compile("""
            (?<![\\p{L}\\d])(?<!\\d[-./;='’_:,])
            (\\d\\d) (\\x20?[-./_;='’\\\\"]?\\x20?) (\\d\\d) \\2 (\\d{4}|\\d\\d)
            (?: (\\x20{0,2}(?:[;='’\\\\"&+]|og|and|samt)\\x20{0,2}) | \\2 | \\x20?[-/.]\\x20? )
            (\\d\\d\\x20?\\d\\d) (?![-./;='’_:,]?\\d)""", Pattern.COMMENTS);

    private static final Pattern LOOSE = Pattern.compile("[;='’\\\\\"]");

    @Override
    public List<Finding> find(Reading reading) {
        return NUMBER.matcher(reading.lower())
                .results()
                .filter(match -> isLoose(match) && isOne(match, reading.today()))
                .filter(match -> !Context.isCase(reading, match.start())
                        && !Context.isAmount(reading, match.start(), match.end()))
                .map(match -> reading.finding(Reason.CIVIL_NUMBER, match.start(), match.end()))
                .toList();
    }

    /** Otherwise {@link CivilNumbers} has judged it. */
    private static boolean isLoose(MatchResult match) {
        return match.group(5) != null || LOOSE.matcher(match.group(2)).find();
    }

    private static boolean isOne(MatchResult match, LocalDate today) {
        var year = Integer.parseInt(match.group(4));
        return CivilNumbers.isDate(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(3)), year)
                && !isMoment(2000 + year % 100, match.group(6), today);
    }

    /** A day of these years and a time of day. */
    private static boolean isMoment(int year, String last, LocalDate today) {
        var clock = Integer.parseInt(last.replace(" ", ""));
        return Math.abs(year - today.getYear()) <= 1 && clock < 2400 && clock % 100 < 60;
    }
}
