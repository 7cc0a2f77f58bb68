package dk.samklang.anonymity;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Danish number plates: two letters and five digits. */
final class NumberPlates implements NumberRule {

    /** Two letters before a number that mean something else. */
    private static final Set<String> WORDS =
            Set.of("kr", "nr", "kl", "ca", "dk", "id", "tv", "af", "pr", "st", "km", "kg", "fx", "us");

    private static final Shapes SHAPES = Shapes.of("5", "2-3");

    private static final Pattern CAR = Pattern.compile(
            "(?:nummerplade|nummerpladen|nrplade|plade|pladen|reg\\.? ?nr|regnr|registreringsnummer|bil|bilen|bils|køretøj|knallert|motorcykel|mc|varevogn|car|plate)"
                    + "[.:]{0,2} ?(?:(?:er|med|har|på|nr\\.?|nummer|hedder|nummeret)[:]? ){0,2}$");

    @Override
    public List<Finding> look(Reading reading, int first, List<Span> spans) {
        return Span.each(
                spans,
                span -> span.isAmong(SHAPES) && isOne(reading, span),
                span -> reading.finding(Reason.NUMBER_PLATE, letters(reading, span), span.end()));
    }

    /** Where the two letters begin. */
    private static int letters(Reading reading, Span span) {
        var joined = Character.isLetter(reading.at(span.start() - 1));
        return span.start() - (joined ? 2 : 3);
    }

    private static boolean isOne(Reading reading, Span span) {
        var start = letters(reading, span);
        if (start < 0 || !isPlate(reading, start, span)) {
            return false;
        }
        if (Context.reaches(CAR, reading, start)) {
            return true;
        }
        var big = Character.isUpperCase(reading.at(start)) && Character.isUpperCase(reading.at(start + 1));
        return big
                && !WORDS.contains(reading.lower().substring(start, start + 2))
                && !Context.isCase(reading, start)
                && !Context.isCount(reading, span.end());
    }

    private static boolean isPlate(Reading reading, int start, Span span) {
        var between = reading.at(span.start() - 1);
        var separated = span.gaps() == 0
                || span.gap(0).equals(" ")
                || span.gap(0).equals("-")
                || span.gap(0).equals(".");
        return isPlain(reading.at(start))
                && isPlain(reading.at(start + 1))
                && (between == ' ' || between == '-' || isPlain(between))
                && separated
                && span.after() == null
                && !Character.isLetterOrDigit(reading.at(start - 1))
                && reading.at(start - 1) != '-'
                && !Character.isLetterOrDigit(reading.at(span.end()));
    }

    private static boolean isPlain(char character) {
        return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
    }
}
