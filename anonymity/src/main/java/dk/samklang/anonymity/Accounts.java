package dk.samklang.anonymity;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Danish bank accounts: four digits of the bank and up to ten of the account. */
final class Accounts implements NumberRule {

    /** Shapes that nothing else is written in. */
    private static final Shapes TYPICAL = Shapes.of("4-7", "4-9", "4-10", "4-8", "4-3-3-4", "4-4-6", "4-3-4-3");

    private static final Set<String> GAPS = Set.of(" ", "-", " - ", "  ", "/", ".", ",", ", ");

    /** Between the bank's part and the account's part, when both are named. */
    private static final Pattern NAMED = Pattern.compile(
            "^[ .,:;-]{0,3}(?:og )?(?:konto ?(?:nr|nummer)?|kontonummer)[.:]{0,2} ?(\\d[\\d -]{2,12}\\d)");

    private static final int LEAST_WITH_CUE = 7;
    private static final int MOST = 14;

    @Override
    public List<Finding> look(Reading reading, int first, List<Span> spans) {
        var named = named(reading, reading.digits().get(first));
        if (spans.isEmpty() || spans.getLast().count() < LEAST_WITH_CUE) {
            return named;
        }
        var said = Context.isAccount(reading, reading.digits().get(first).start());
        var whole = Span.each(
                spans,
                span -> span.count() >= LEAST_WITH_CUE
                        && span.count() <= MOST
                        && (said ? !Context.isCount(reading, span.end()) : isTypical(reading, span)),
                span -> reading.finding(Reason.BANK_ACCOUNT, span.start(), span.end()));
        return named.isEmpty()
                ? whole
                : Stream.concat(whole.stream(), named.stream()).toList();
    }

    private static boolean isTypical(Reading reading, Span span) {
        return span.isAmong(TYPICAL)
                && GAPS.contains(span.gap(0))
                && span.before() == null
                && span.after() == null
                && !Character.isLetter(reading.at(span.start() - 1))
                && reading.at(span.start() - 1) != '+'
                && !span.digits().startsWith("00")
                && !isCaseNumber(reading, span)
                && !Context.isAmount(reading, span.start(), span.end());
    }

    /** 2024-12345678 is how offices number their cases. */
    private static boolean isCaseNumber(Reading reading, Span span) {
        var bank = span.runs().getFirst().number();
        var year = bank >= 1980 && bank <= reading.today().getYear() + 1;
        return Context.isCase(reading, span.start()) || (year && span.runs().size() == 2);
    }

    /** Reg. 1234 konto 1234567. */
    private static List<Finding> named(Reading reading, Digits bank) {
        if (bank.length() != 4) {
            return List.of();
        }
        var match = NAMED.matcher(reading.after(bank.end(), 48));
        return match.find()
                ? List.of(reading.finding(Reason.BANK_ACCOUNT, bank.start(), bank.end() + match.end()))
                : List.of();
    }
}
