package dk.samklang.anonymity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Danish street addresses: the name of a street and a house number, with floor and side. */
final class StreetAddresses implements Recogniser {

    private static final Set<String> STREETS = Set.of(
            "gade",
            "gaden",
            "vej",
            "vejen",
            "alle",
            "allé",
            "alléen",
            "alleen",
            "stræde",
            "strædet",
            "straede",
            "boulevard",
            "boulevarden",
            "torv",
            "torvet",
            "vænge",
            "vænget",
            "vaenge",
            "gyde",
            "gyden",
            "kajen",
            "svinget",
            "stien",
            "passage");

    /** Endings of streets and of much else: only with a capital letter. */
    private static final Set<String> MAYBE = Set.of(
            "plads",
            "pladsen",
            "park",
            "parken",
            "have",
            "haven",
            "bakke",
            "bakken",
            "toft",
            "toften",
            "tofte",
            "kaj",
            "mark",
            "marken",
            "lund",
            "lunden",
            "krog",
            "krogen",
            "eng",
            "engen",
            "vang",
            "vangen",
            "høj",
            "højen",
            "sti",
            "ager",
            "dal",
            "dalen",
            "skrænten",
            "kvarter",
            "kvarteret",
            "brink",
            "brinken",
            "ås",
            "åsen",
            "holm",
            "skel",
            "led",
            "leddet",
            "bro",
            "port",
            "bo",
            "lyst",
            "glimt");

    /** Compounds of a street's ending that are no streets. */
    private static final Set<String> NO_STREETS = Set.of(
            "genvej",
            "omvej",
            "udvej",
            "hjemvej",
            "skolevej",
            "motorvej",
            "motorvejen",
            "landevej",
            "landevejen",
            "cykelvej",
            "livsvej",
            "levevej",
            "afvej",
            "indvej",
            "udvejen",
            "genvejen",
            "omvejen",
            "hjemvejen",
            "skolevejen",
            "blindgade",
            "gågade",
            "gågaden",
            "hovedvej",
            "hovedvejen",
            "sidegade",
            "sidegaden",
            "sidevej",
            "sidevejen",
            "villavej",
            "villavejen",
            "vennevej",
            "undervej",
            "adgangsvej",
            "flugtvej",
            "luftvej",
            "urinvej",
            "galdevej",
            "sygevej",
            "køkkenvej",
            "loppetorv",
            "marked",
            "torvehal",
            "julegade",
            "handlegade",
            "strøggade",
            "tankpassage",
            "overgangsalle");

    /** A street's ending as a word of its own follows a word like this. */
    private static final Set<String> FIRST_WORDS = Set.of(
            "nørre",
            "nørre-",
            "sønder",
            "søndre",
            "øster",
            "østre",
            "vester",
            "vestre",
            "lille",
            "store",
            "gammel",
            "ny",
            "nye",
            "gl",
            "nr",
            "sdr",
            "st",
            "kongens",
            "dronningens",
            "prins",
            "christians",
            "frederiks",
            "rådhus",
            "kirke",
            "skole",
            "hoved");

    private static final Pattern REST = Pattern.compile(
            "^(?: ?[a-zæøå](?![\\p{L}\\d]))?(?:,? ?(?:st|stuen|kld|kl|\\d{1,2})\\.?(?: ?sal\\.?)?,? ?(?:tv|th|mf|til venstre|til højre|dør ?\\d{1,3})\\b\\.?"
                    + "|,? ?(?:st|kld|\\d{1,2})\\. ?sal\\b|,? \\d{1,2}\\. ?sal\\b|,? (?:st|stuen)\\b\\.?)?");

    private static final Pattern NUMBER_WORD = Pattern.compile("(?:,? |)(?:nr\\.?|nummer|no\\.?)? ?$");
    private static final Pattern SAYS_ADDRESS = Pattern.compile(
            "(?:adresse|adressen|bor|boende|bopæl|address|lives)[.:]? ?(?:(?:er|på|i|at|is|in)[:]? ){0,2}$");
    private static final int NEAR = 48;

    @Override
    public List<Finding> find(Reading reading) {
        return reading.digits().stream()
                .filter(run -> run.length() <= 3)
                .flatMap(run -> at(reading, run).stream())
                .toList();
    }

    private static Optional<Finding> at(Reading reading, Digits run) {
        if (!followsALetter(reading, run.start())) {
            return Optional.empty();
        }
        var wordEnd = wordEnd(reading, run.start());
        var wordStart = wordStart(reading, wordEnd);
        if (wordStart == wordEnd || !isStreet(reading, wordStart, wordEnd)) {
            return Optional.empty();
        }
        var rest = REST.matcher(reading.after(run.end(), NEAR));
        var end = run.end() + (rest.find() ? rest.end() : 0);
        return Context.isCount(reading, run.end()) || isFraction(reading, run)
                ? Optional.empty()
                : Optional.of(reading.finding(Reason.STREET_AND_NUMBER, first(reading, wordStart), end));
    }

    /** Whether a street can stand before the number at all: spares the rest for what is digits and signs alone. */
    private static boolean followsALetter(Reading reading, int number) {
        for (int place = number - 1; place >= number - 10; place--) {
            if (Character.isLetter(reading.at(place))) {
                return true;
            }
        }
        return false;
    }

    /** A time of day or a decimal number. */
    private static boolean isFraction(Reading reading, Digits run) {
        var after = reading.at(run.end());
        return (after == '.' || after == ',' || after == ':') && Digits.isDigit(reading.at(run.end() + 1));
    }

    /** Where the word before a house number ends, when nothing but a blank or "nr." lies between. */
    private static int wordEnd(Reading reading, int number) {
        var match = NUMBER_WORD.matcher(reading.before(number, 10));
        var near = Math.min(number, 10);
        return match.find() ? number - near + match.start() : number;
    }

    private static int wordStart(Reading reading, int end) {
        var start = end;
        while (start > 0 && end - start < 40 && isWordPart(reading.at(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isWordPart(char character) {
        return Character.isLetter(character) || character == '-' || character == '\'' || character == '´';
    }

    private static boolean isStreet(Reading reading, int start, int end) {
        var word = reading.lower().substring(start, end);
        var capital = Character.isUpperCase(reading.at(start));
        if (STREETS.contains(word) || (capital && MAYBE.contains(word))) {
            return followsAName(reading, start, capital);
        }
        if (NO_STREETS.contains(word)) {
            return false;
        }
        return endsIn(STREETS, word)
                || (capital && endsIn(MAYBE, word) && !startsSentence(reading, start))
                || (capital && word.length() > 2 && Context.reaches(SAYS_ADDRESS, reading, start));
    }

    private static boolean endsIn(Set<String> endings, String word) {
        for (int length = 2; length <= 11 && length < word.length(); length++) {
            if (endings.contains(word.substring(word.length() - length))) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsSentence(Reading reading, int start) {
        var before = reading.before(start, 2).strip();
        if (isInitial(reading, start)) {
            return false;
        }
        return start == 0
                || before.endsWith(".")
                || before.endsWith("!")
                || before.endsWith("?")
                || reading.at(start - 1) == '\n';
    }

    /** H.C. Andersens, Skt. Pauls. */
    private static boolean isInitial(Reading reading, int start) {
        var stop = reading.at(start - 1) == ' ' ? start - 2 : start - 1;
        var word = wordStart(reading, stop);
        return reading.at(stop) == '.' && stop - word <= 3 && stop > word && Character.isUpperCase(reading.at(word));
    }

    /** Store Torv 4, H.C. Andersens Boulevard 12. */
    private static boolean followsAName(Reading reading, int start, boolean capital) {
        var end = reading.at(start - 1) == ' ' ? start - 1 : start;
        var stopless = reading.at(end - 1) == '.' ? end - 1 : end;
        var first = wordStart(reading, stopless);
        if (end == start || first == stopless) {
            return false;
        }
        var named = Character.isUpperCase(reading.at(first));
        return FIRST_WORDS.contains(reading.lower().substring(first, stopless)) || (capital && named);
    }

    /** Names of several words begin with a capital letter each. */
    private static int first(Reading reading, int start) {
        var begin = start;
        for (int words = 0; words < 3 && reading.at(begin - 1) == ' '; words++) {
            var end = reading.at(begin - 2) == '.' ? begin - 2 : begin - 1;
            var word = wordStart(reading, end);
            var known = word < end && FIRST_WORDS.contains(reading.lower().substring(word, end));
            var named = Character.isUpperCase(reading.at(word)) && !startsSentence(reading, word);
            if (word == end || (!known && !named)) {
                break;
            }
            begin = word;
        }
        return begin;
    }
}
