package dk.samklang.helpline.pattern;

import dk.samklang.platform.identity.ServiceId;

/**
 * What a helpline means by the words of the guide's definition (guide A, "Definition af brugergruppen": daily or often, for
 * more than half a year, shorter pauses allowed).
 *
 * @param often from how many contacts in four weeks on, 2 to 60
 * @param months longer than how many months is long, 3 to 24
 * @param pauseWeeks how many weeks a pause may last without ending what goes on, 1 to 26
 */
public record PatternRules(ServiceId service, int often, int months, int pauseWeeks) {

    public static final int FEWEST_OFTEN = 2;
    public static final int MOST_OFTEN = 60;
    public static final int FEWEST_MONTHS = 3;
    public static final int MOST_MONTHS = 24;
    public static final int FEWEST_WEEKS = 1;
    public static final int MOST_WEEKS = 26;

    /** As the guide has it, until the house has decided. */
    public static PatternRules usual(ServiceId service) {
        return new PatternRules(service, 4, 6, 6);
    }
}
