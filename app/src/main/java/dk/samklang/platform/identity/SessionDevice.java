package dk.samklang.platform.identity;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which browser on which system a session was begun with, in two words: enough for its owner to know it again, and too
 * little to tell one machine from another.
 */
public final class SessionDevice {

    /** The session attribute that keeps it. */
    public static final String ATTRIBUTE = "device";

    /** Looked for in this order, as most browsers also name their ancestors. */
    private static final String[][] BROWSERS = {
        {"Edg/", "Edge"}, {"OPR/", "Opera"}, {"Firefox/", "Firefox"}, {"SamsungBrowser/", "Samsung Internet"},
        {"Chrome/", "Chrome"}, {"CriOS/", "Chrome"}, {"FxiOS/", "Firefox"}, {"Safari/", "Safari"}
    };

    private static final String[][] SYSTEMS = {
        {"iPhone", "iPhone"},
        {"iPad", "iPad"},
        {"Android", "Android"},
        {"Windows", "Windows"},
        {"Mac OS X", "macOS"},
        {"CrOS", "ChromeOS"},
        {"Linux", "Linux"}
    };

    private SessionDevice() {}

    /** @param agent the User-Agent header; anything may stand in it */
    public static String of(String agent) {
        return Stream.of(name(BROWSERS, agent), name(SYSTEMS, agent))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String name(String[][] known, String agent) {
        return Stream.of(known)
                .filter(entry -> agent.contains(entry[0]))
                .map(entry -> entry[1])
                .findFirst()
                .orElse("");
    }
}
