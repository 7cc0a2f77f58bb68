package dk.samklang.anonymity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A postcode (0800 to 9990) with its town, which together with an age may be enough to know somebody. */
final class Postcodes implements Recogniser {

    private static final Pattern COUNTRY = Pattern.compile("(?:^|[^\\p{L}])dk ?-? ?$");
    private static final Pattern WORD = Pattern.compile(
            "^ {1,2}([\\p{L}][\\p{L}.-]{1,24})((?: (?:sj|fyn|nv|sv|sø|nø|mors|falster|lyngby|å|[ckvsnøm])(?!\\p{L}))?)");
    private static final Pattern POSTCODE_SAID =
            Pattern.compile("(?:postnr|postnummer|post nr|postcode)[.:]{0,2} ?(?:er )?$");
    private static final Pattern TIME =
            Pattern.compile("(?:kl|klokken|år|året|i|siden|fra|til|ca|omkring|kr|dkk|nr|under|over)[.:]? ?$");

    private static final int FIRST = 800;
    private static final int LAST = 9990;
    private static final int NEAR = 36;

    @Override
    public List<Finding> find(Reading reading) {
        return reading.digits().stream()
                .filter(run -> run.length() == 4 && run.number() >= FIRST && run.number() <= LAST)
                .flatMap(run -> at(reading, run).stream())
                .toList();
    }

    private static Optional<Finding> at(Reading reading, Digits run) {
        var country = COUNTRY.matcher(reading.before(run.start(), 6)).find();
        var before = reading.at(run.start() - 1);
        if (!country
                && (Character.isLetterOrDigit(before)
                        || before == '-'
                        || (before == '.' && Digits.isDigit(reading.at(run.start() - 2))))) {
            return Optional.empty();
        }
        var start = country ? reading.lower().lastIndexOf("dk", run.start()) : run.start();
        var word = WORD.matcher(reading.after(run.end(), NEAR));
        if (word.find() && isTown(reading, run, word.group(1), country)) {
            var end = word.group(2).isEmpty() ? word.end(1) : word.end(2);
            return Optional.of(reading.finding(Reason.POSTCODE_AND_TOWN, start, run.end() + end));
        }
        var said = country || Context.reaches(POSTCODE_SAID, reading, run.start());
        return said ? Optional.of(reading.finding(Reason.POSTCODE_AND_TOWN, start, run.end())) : Optional.empty();
    }

    private static boolean isTown(Reading reading, Digits run, String word, boolean country) {
        if (Context.isCount(reading, run.end()) || Context.isAmount(reading, run.start(), run.end())) {
            return false;
        }
        if (Towns.isOne(word)) {
            return country || !isYear(reading, run) || !Context.reaches(TIME, reading, run.start());
        }
        var capital = Character.isUpperCase(
                reading.at(run.end() + reading.after(run.end(), NEAR).indexOf(word)));
        return capital && (country || !isTimeOrYear(reading, run));
    }

    private static boolean isYear(Reading reading, Digits run) {
        return run.number() >= 1900 && run.number() <= reading.today().getYear() + 5;
    }

    /** A capital letter behind a year or a time of day is somebody's name. */
    private static boolean isTimeOrYear(Reading reading, Digits run) {
        var time = run.number() / 100 <= 24 && run.number() % 100 < 60 && run.number() % 5 == 0;
        return isYear(reading, run) || time || Context.reaches(TIME, reading, run.start());
    }
}
