package dk.samklang.platform.web;

import java.util.regex.Pattern;

/** A path to come back to, as a browser sent it: only ever one of our own pages. */
public final class WayBack {

    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[\\w\\-./?=&%+]*");

    private WayBack() {}

    /** The path if it is one of ours, else the start page. */
    public static String within(String path) {
        return path.length() <= 500 && OWN_PATH.matcher(path).matches() ? path : "/";
    }
}
