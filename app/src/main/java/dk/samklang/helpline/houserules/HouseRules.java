package dk.samklang.helpline.houserules;

import dk.samklang.platform.identity.ServiceId;

/**
 * What one helpline has decided on keeping and correcting.
 *
 * @param unlinkedTextDays days that the words of a conversation linked to no alias are kept, 1 to 30
 * @param correctionDays days within which a counsellor may correct a conversation, 1 to 30
 * @param aliasMonths months of silence after which an alias goes, 1 to 12 (guide A: three, for example)
 */
public record HouseRules(ServiceId service, int unlinkedTextDays, int correctionDays, int aliasMonths) {

    public static final int FEWEST_DAYS = 1;
    public static final int MOST_DAYS = 30;
    public static final int FEWEST_MONTHS = 1;
    public static final int MOST_MONTHS = 12;

    public HouseRules {
        if (!isWithin(unlinkedTextDays) || !isWithin(correctionDays)) {
            throw new IllegalArgumentException("House rules count from 1 to 30 days");
        }
        if (aliasMonths < FEWEST_MONTHS || aliasMonths > MOST_MONTHS) {
            throw new IllegalArgumentException("An alias lasts from 1 to 12 months");
        }
    }

    private static boolean isWithin(int days) {
        return days >= FEWEST_DAYS && days <= MOST_DAYS;
    }
}
