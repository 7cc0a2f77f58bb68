package dk.samklang.helpline.referral;

import dk.samklang.helpline.referral.ReferralOption.Facts;
import dk.samklang.helpline.referral.ReferralOption.Fits;

/**
 * An entry as a leader wants it. These are public facts of organisations, and nothing of a caller, so the anonymity guard is not
 * asked: a telephone number is what an entry is for.
 */
public record OptionDetails(Facts facts, Fits fits) {

    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_OFFERS = 500;
    public static final int LONGEST_AUDIENCE = 200;
    public static final int LONGEST_AREA = 100;
    public static final int LONGEST_HOURS = 200;
    public static final int LONGEST_PHONE = 40;
    public static final int LONGEST_WEB = 200;
}
