package dk.samklang.helpline.agreement;

import dk.samklang.helpline.agreed.LimitPeriod;
import org.jspecify.annotations.Nullable;

/**
 * How much: minutes of one conversation, and contacts in a period.
 *
 * @param minutes null where the length is left to the counsellor
 * @param contacts null where their number is not limited; then there is no period either
 */
public record Measure(
        @Nullable Integer minutes,
        @Nullable Integer contacts,
        @Nullable LimitPeriod period) {

    public static final int FEWEST_MINUTES = 5;
    public static final int MOST_MINUTES = 240;
    public static final int MOST_CONTACTS = 50;
}
