package dk.samklang.helpline.houserules;

import dk.samklang.platform.identity.ServiceId;
import org.jspecify.annotations.Nullable;

/**
 * What one helpline has decided on agreements and on the length of conversations (guide A, "Konkrete redskaber").
 *
 * @param months how long an agreement lasts unless something else is agreed, 1 to 12
 * @param quietWeeks over how many weeks quiet hours are looked for, 4 to 52
 * @param minutes how long a conversation lasts; null where the house sets no length
 * @param prioritise what the counsellor is told at the beginning; empty for the usual words
 * @param roundOff what the counsellor is told near the end; empty for the usual words
 */
public record AgreementRules(
        ServiceId service,
        int months,
        int quietWeeks,
        @Nullable Integer minutes,
        String prioritise,
        String roundOff) {

    public static final int FEWEST_MONTHS = 1;
    public static final int MOST_MONTHS = 12;
    public static final int FEWEST_WEEKS = 4;
    public static final int MOST_WEEKS = 52;
    public static final int FEWEST_MINUTES = 5;
    public static final int MOST_MINUTES = 240;
    public static final int LONGEST_WORDS = 300;

    /** What holds until the house has decided. */
    public static AgreementRules usual(ServiceId service) {
        return new AgreementRules(service, 3, 12, null, "", "");
    }
}
