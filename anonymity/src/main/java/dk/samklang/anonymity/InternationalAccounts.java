package dk.samklang.anonymity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Account and card numbers that carry check digits, so that a finding leaves no doubt. */
final class InternationalAccounts implements NumberRule {

    private static final int SHORTEST = 15;
    private static final int LONGEST = 34;
    private static final int FEWEST_DIGITS = 10;
    private static final int BIG_PRIME = 97;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Shapes CARD_SHAPES = Shapes.of("16", "4-4-4-4", "4-6-5", "15");

    @Override
    public List<Finding> look(Reading reading, int first, List<Span> spans) {
        var iban = iban(reading, reading.digits().get(first));
        var cards = Span.each(
                spans,
                span -> isCard(reading, span),
                span -> reading.finding(Reason.PAYMENT_CARD, span.start(), span.end()));
        return iban.isEmpty()
                ? cards
                : Stream.concat(iban.stream(), cards.stream()).toList();
    }

    /** Begins with two letters and the two check digits. */
    private static Optional<Finding> iban(Reading reading, Digits run) {
        var start = run.start() - 2;
        var fits = run.length() >= 2
                && isLetter(reading.at(start))
                && isLetter(reading.at(start + 1))
                && !Character.isLetterOrDigit(reading.at(start - 1))
                && COUNTRIES.contains(
                        reading.lower().substring(start, start + 2).toUpperCase(Locale.ROOT));
        return fits ? longest(reading, start) : Optional.empty();
    }

    private static Optional<Finding> longest(Reading reading, int start) {
        var code = new StringBuilder();
        var best = -1;
        for (int place = start; code.length() < LONGEST; place++) {
            var next = Character.toUpperCase(reading.at(place));
            if (isLetter(next) || Digits.isDigit(next)) {
                code.append(next);
                var ends = !Character.isLetterOrDigit(reading.at(place + 1));
                best = ends && code.length() >= SHORTEST && isChecked(code) ? place + 1 : best;
            } else if ((next != ' ' && next != '-') || !Character.isLetterOrDigit(reading.at(place + 1))) {
                break;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(reading.finding(Reason.IBAN, start, best));
    }

    /** ISO 7064: the first four behind the rest, letters as two digits each, leaves 1 when divided by 97. */
    private static boolean isChecked(CharSequence code) {
        var rest = 0;
        for (int i = 0; i < code.length(); i++) {
            var value = Character.digit(code.charAt((i + 4) % code.length()), 36);
            rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % BIG_PRIME;
        }
        return rest == 1 && code.chars().filter(c -> Digits.isDigit((char) c)).count() >= FEWEST_DIGITS;
    }

    private static boolean isCard(Reading reading, Span span) {
        return span.isAmong(CARD_SHAPES)
                && span.before() == null
                && !Character.isLetterOrDigit(reading.at(span.start() - 1))
                && span.digits().charAt(0) >= '3'
                && span.digits().charAt(0) <= '6'
                && passesLuhn(span.digits());
    }

    private static boolean passesLuhn(String digits) {
        var sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            var doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    private static boolean isLetter(char character) {
        return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
    }
}
