package dk.samklang.anonymity;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** E-mail addresses with the sign or the full stop in words: lone (at) firma punktum dk. */
final class SpeltMailAddresses implements Recogniser {

    private static final String ENDING = "(?:dk|com|net|org|se|no|de|eu|nu|uk|info|gmail|live|hotmail)";
    private static final String STOP = "(?: ?[(\\[{]?(?:punktum|prik|dot)[)\\]}]? ?| ?\\. ?)";

    /** Signs that can mean nothing else; the Danish word "at" can. */
    private static final Pattern CLEAR = Pattern.compile(
            "(?:[(\\[{<] ?(?:at|snabel-?a|alfa|@) ?[)\\]}>]|\\bsnabel ?-?a\\b|\\balfategn\\b|\\b_at_\\b)");

    private static final Pattern HOST = Pattern.compile("^ ?([\\p{L}\\d-]{1,40})" + STOP + ENDING + "\\b");

    private static final Pattern IN_WORDS =
            Pattern.compile("\\bat ([\\p{L}\\d-]{1,40}) ?[(\\[{]?(?:punktum|prik|dot)[)\\]}]? ?" + ENDING + "\\b");

    @Override
    public List<Finding> find(Reading reading) {
        var clear = CLEAR.matcher(reading.lower())
                .results()
                .flatMap(sign -> HOST.matcher(reading.after(sign.end(), 64))
                        .results()
                        .map(host -> finding(reading, sign, sign.end() + host.end())));
        var words = IN_WORDS.matcher(reading.lower()).results().map(sign -> finding(reading, sign, sign.end()));
        return Stream.concat(clear, words).toList();
    }

    private static Finding finding(Reading reading, MatchResult sign, int end) {
        var from = reading.at(sign.start() - 1) == ' ' ? sign.start() - 1 : sign.start();
        var start = from;
        while (start > 0 && from - start < 64 && MailAddresses.isNamePart(reading.at(start - 1))) {
            start--;
        }
        return reading.finding(Reason.SPELT_MAIL_ADDRESS, start == from ? sign.start() : start, end);
    }
}
