package dk.samklang.demo.story;

import java.time.DayOfWeek;
import java.util.Set;

/**
 * When and how somebody gets in touch.
 *
 * @param perWeek contacts in an ordinary week
 * @param days the days of the week that are theirs; all where none is named
 * @param from the first of the hours that are theirs; past midnight where it is after {@code until}
 * @param until the hour that is not theirs any more
 * @param phone how many of ten contacts are calls
 * @param chat how many of ten contacts are chats; the rest are letters and text messages
 * @param minutes how long a conversation is, mostly
 * @param asks whether they ask for one counsellor, and not for another
 */
record Habit(double perWeek, Set<DayOfWeek> days, int from, int until, int phone, int chat, int minutes, boolean asks) {

    private static final double OWN_DAY = 3.2;
    private static final double OTHER_DAY = 0.35;
    private static final double OWN_HOURS = 0.85;

    double weight(DayOfWeek day) {
        if (days.isEmpty()) {
            return 1;
        }
        var own = OWN_DAY / Math.max(1, days.size() / 2.0);
        return days.contains(day) ? own : OTHER_DAY;
    }

    /** An hour of the day; empty (-1) when it is not one of their own. */
    int hour(Chance chance) {
        if (!chance.happens(OWN_HOURS)) {
            return -1;
        }
        var hours = Math.floorMod(until - from, 24);
        return Math.floorMod(from + chance.below(Math.max(1, hours)), 24);
    }
}
