package dk.samklang.anonymity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Web addresses, with and without their beginning, and names on social media. */
final class WebAddresses implements Recogniser {

    /** Endings that no Danish sentence runs into when a blank is forgotten ("hjem.nu" and "ked af.at" would). */
    private static final Set<String> ENDINGS = Set.of(
            "dk", "com", "net", "org", "info", "eu", "gov", "edu", "io", "app", "blog", "shop", "online", "uk", "tv");

    private static final String MARKS = ".-_/:?=&%#~+";
    private static final int LONGEST = 500;

    private static final Pattern NAMED_HANDLE = Pattern.compile(
            "\\b(?:insta|instagram|snap|snapchat|tiktok|facebook|fb|messenger|discord|kik|telegram|twitter|linkedin)"
                    + "(?:[- ]?(?:navn|profil|konto))?(?: ?: ?| hedder )(@?[\\p{L}\\d][\\p{L}\\d._-]{2,30})");

    @Override
    public List<Finding> find(Reading reading) {
        var found = new ArrayList<Finding>();
        addresses(reading, found);
        handles(reading, found);
        NAMED_HANDLE
                .matcher(reading.lower())
                .results()
                .map(name -> reading.finding(Reason.HANDLE, name.start(1), name.end(1)))
                .forEach(found::add);
        return found;
    }

    /** Each stretch without blanks is looked at once. */
    private static void addresses(Reading reading, List<Finding> found) {
        var text = reading.lower();
        for (int start = 0; start < text.length(); start++) {
            if (!isPart(text.charAt(start))) {
                continue;
            }
            var end = start;
            while (end < text.length() && isPart(text.charAt(end))) {
                end++;
            }
            if (isAddress(text.substring(start, Math.min(end, start + LONGEST)))) {
                found.add(reading.finding(Reason.WEB_ADDRESS, start, withoutClosing(text, start, end)));
            }
            start = end;
        }
    }

    private static boolean isPart(char character) {
        return Character.isLetterOrDigit(character) || MARKS.indexOf(character) >= 0;
    }

    private static int withoutClosing(String text, int start, int end) {
        var last = end;
        while (last > start + 1 && ".:?-_".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }

    private static boolean isAddress(String stretch) {
        var schemed = stretch.contains("://");
        var name = schemed ? stretch.substring(stretch.indexOf("://") + 3) : stretch;
        var slash = indexOfPath(name);
        var host = trim(slash < 0 ? name : name.substring(0, slash));
        var path = slash < 0 ? "" : name.substring(slash + 1);
        if (PublicPlaces.isSite(host) && path.isBlank()) {
            return false;
        }
        var inside = host.indexOf('.') > 0 && host.indexOf('.') < host.length() - 2;
        return inside && (schemed || host.startsWith("www.") || endsAsAddress(host));
    }

    private static int indexOfPath(String name) {
        for (int i = 0; i < name.length(); i++) {
            if ("/?#:".indexOf(name.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static String trim(String host) {
        var end = host.length();
        while (end > 0 && "._-".indexOf(host.charAt(end - 1)) >= 0) {
            end--;
        }
        return host.substring(0, end);
    }

    private static boolean endsAsAddress(String host) {
        var stop = host.lastIndexOf('.');
        var before = host.charAt(stop - 1);
        return ENDINGS.contains(host.substring(stop + 1))
                && Character.isLetterOrDigit(before)
                && host.chars().anyMatch(Character::isLetter)
                && Character.isLetterOrDigit(host.charAt(0));
    }

    private static void handles(Reading reading, List<Finding> found) {
        var text = reading.lower();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            var end = at + 1;
            while (end < text.length() && end - at < 31 && isHandlePart(text.charAt(end))) {
                end++;
            }
            var free = !Character.isLetterOrDigit(reading.at(at - 1)) && reading.at(at - 1) != '@';
            if (free && end - at > 2 && Character.isLetter(reading.at(at + 1))) {
                found.add(reading.finding(Reason.HANDLE, at, end));
            }
        }
    }

    private static boolean isHandlePart(char character) {
        return Character.isLetterOrDigit(character) || character == '_' || character == '.';
    }
}
