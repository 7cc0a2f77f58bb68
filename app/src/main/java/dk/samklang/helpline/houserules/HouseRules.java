package dk.samklang.helpline.houserules;

import dk.samklang.platform.identity.ServiceId;

/**
 * What one helpline has decided on keeping and correcting.
 *
 * @param unlinkedTextDays days that the words of a conversation linked to no alias are kept, 1 to 30
 * @param correctionDays days within which a counsellor may correct a conversation, 1 to 30
 */
public record HouseRules(ServiceId service, int unlinkedTextDays, int correctionDays) {

    public static final int FEWEST_DAYS = 1;
    public static final int MOST_DAYS = 30;

    public HouseRules {
        if (!isWithin(unlinkedTextDays) || !isWithin(correctionDays)) {
            throw new IllegalArgumentException("House rules count from 1 to 30 days");
        }
    }

    private static boolean isWithin(int days) {
        return days >= FEWEST_DAYS && days <= MOST_DAYS;
    }
}
