package dk.samklang.helpline.pattern.web;

import dk.samklang.helpline.frequentuser.CardUse.Reasons;
import dk.samklang.platform.web.Frame;
import java.time.temporal.ChronoUnit;

/** Says in one sentence what a suggestion rests on. */
public final class UseWords {

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int TWO_WEEKS = 14;

    private UseWords() {}

    /** "41 samtaler på 9 måneder, længste pause 3 uger, ingen fremgang noteret i 38 af 41". */
    public static String reasons(Frame frame, Reasons reasons) {
        if (reasons.first() == null || reasons.last() == null) {
            return frame.say("pattern.reasons.none");
        }
        var months = ChronoUnit.MONTHS.between(reasons.first(), reasons.last());
        var weeks = ChronoUnit.WEEKS.between(reasons.first(), reasons.last()) + 1;
        var over = months < 2 ? frame.say("pattern.reasons.weeks", weeks) : frame.say("pattern.reasons.months", months);
        return frame.say(
                "pattern.reasons",
                reasons.contacts(),
                over,
                pause(frame, reasons.longestPause()),
                moved(frame, reasons));
    }

    private static String pause(Frame frame, int days) {
        return days < TWO_WEEKS
                ? frame.say("pattern.reasons.days", days)
                : frame.say("pattern.reasons.weeks", days / DAYS_OF_A_WEEK);
    }

    private static String moved(Frame frame, Reasons reasons) {
        return reasons.judged() == 0
                ? frame.say("pattern.reasons.not-judged")
                : frame.say("pattern.reasons.unmoved", reasons.unmoved(), reasons.judged());
    }
}
