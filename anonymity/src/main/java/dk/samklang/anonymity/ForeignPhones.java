package dk.samklang.anonymity;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers with a country code, Danish ones among them. Whether the rest fits the country is libphonenumber's to say; we
 * look for the number ourselves, because its own search of running text takes dates and amounts for numbers.
 */
final class ForeignPhones implements Recogniser {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String DENMARK = "45";
    private static final int FEWEST = 7;
    private static final int MOST = 15;

    /** Beyond this many in one text nobody writes a note, and a number that could be one is taken for one. */
    private static final int PATIENCE = 60;

    @Override
    public List<Finding> find(Reading reading) {
        var found = new ArrayList<Finding>();
        var runs = reading.digits();
        var asked = 0;
        for (int first = 0; first < runs.size(); first++) {
            var start = beginning(reading, runs.get(first));
            if (start < 0) {
                continue;
            }
            for (var span : Span.from(runs, first).reversed()) {
                var digits = international(reading, span);
                if (digits.length() >= FEWEST && digits.length() <= MOST && isOne(digits, asked++ < PATIENCE)) {
                    found.add(finding(reading, start, span, digits));
                    break;
                }
            }
        }
        return found;
    }

    /** Where the number begins, with its plus and bracket; -1 when this run has no country code. */
    private static int beginning(Reading reading, Digits run) {
        var place = run.start();
        if (reading.at(place - 1) == '(' && reading.at(place - 2) == '+') {
            return place - 2;
        }
        if (reading.at(place - 1) == ' ' && reading.at(place - 2) == '+') {
            return place - 2;
        }
        if (reading.at(place - 1) == '+') {
            return reading.at(place - 2) == '(' ? place - 2 : place - 1;
        }
        var bracket = reading.at(place - 1) == '(';
        var free = !Character.isLetterOrDigit(reading.at(place - 1)) && reading.at(place - 1) != '.';
        return run.value().startsWith("00") && free ? place - (bracket ? 1 : 0) : -1;
    }

    private static String international(Reading reading, Span span) {
        var digits = span.digits();
        var before = reading.at(span.start() - 1);
        var plus = before == '+' || reading.at(span.start() - 2) == '+';
        return !plus && digits.startsWith("00") ? digits.substring(2) : digits;
    }

    private static boolean isOne(String digits, boolean ask) {
        if (digits.startsWith(DENMARK)) {
            return digits.length() == DENMARK.length() + 8;
        }
        return !ask || isValid("+" + digits) || isValid("+" + withoutTrunkZero(digits));
    }

    /** +46 (0)70 123 45 67 */
    private static String withoutTrunkZero(String digits) {
        var zero = digits.indexOf('0');
        return zero >= 1 && zero <= 3 ? digits.substring(0, zero) + digits.substring(zero + 1) : digits;
    }

    private static boolean isValid(String number) {
        try {
            return NUMBERS.isValidNumber(NUMBERS.parse(number, null));
        } catch (NumberParseException _) {
            return false;
        }
    }

    private static Finding finding(Reading reading, int start, Span span, String digits) {
        var reason = digits.startsWith(DENMARK) ? Reason.DANISH_NUMBER : Reason.FOREIGN_NUMBER;
        return reading.finding(reason, start, span.end());
    }
}
