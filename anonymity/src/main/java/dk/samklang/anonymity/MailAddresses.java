package dk.samklang.anonymity;

import java.util.ArrayList;
import java.util.List;

/** E-mail addresses with their sign, also with blanks around it. */
final class MailAddresses implements Recogniser {

    private static final int LONGEST_PART = 64;
    private static final int SHORTEST_ENDING = 2;

    @Override
    public List<Finding> find(Reading reading) {
        var found = new ArrayList<Finding>();
        var text = reading.plain();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            var start = beginning(reading, at);
            var end = end(reading, at);
            if (start < at && end > at) {
                found.add(reading.finding(Reason.MAIL_ADDRESS, start, end));
            }
        }
        return found;
    }

    private static int beginning(Reading reading, int at) {
        var from = reading.at(at - 1) == ' ' ? at - 1 : at;
        var start = from;
        while (start > 0 && from - start < LONGEST_PART && isNamePart(reading.at(start - 1))) {
            start--;
        }
        return start == from ? at : start;
    }

    /** The end of a name with a full stop in it; the sign's own place when there is none. */
    private static int end(Reading reading, int at) {
        var from = reading.at(at + 1) == ' ' ? at + 2 : at + 1;
        var end = from;
        var lastStop = -1;
        while (end - from < 4 * LONGEST_PART && isHostPart(reading, end)) {
            lastStop = reading.at(end) == '.' ? end : lastStop;
            end++;
        }
        return lastStop > from && end - lastStop > SHORTEST_ENDING ? end : at;
    }

    static boolean isNamePart(char character) {
        return Character.isLetterOrDigit(character) || "._%+-'".indexOf(character) >= 0;
    }

    private static boolean isHostPart(Reading reading, int place) {
        var character = reading.at(place);
        return Character.isLetterOrDigit(character)
                || character == '-'
                || (character == '.' && Character.isLetterOrDigit(reading.at(place + 1)));
    }
}
