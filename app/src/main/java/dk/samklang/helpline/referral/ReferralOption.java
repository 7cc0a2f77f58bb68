package dk.samklang.helpline.referral;

import dk.samklang.platform.identity.ServiceId;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the directory.
 *
 * @param starterKey beginning of the message keys of a starter's words; null for one the house added itself
 * @param retired whether it is out of use: kept for what was referred, not offered any more
 */
public record ReferralOption(
        OptionId id,
        ServiceId service,
        @Nullable String starterKey,
        Facts facts,
        Fits fits,
        Check check,
        boolean retired,
        int version) {

    /**
     * The public facts of an organisation.
     *
     * @param offers what one meets there; null where the starter's words stand
     * @param audience for whom it is; null where the starter's words stand
     * @param area where; null where the starter's words stand (the whole country)
     * @param openToAll whether nobody has to be referred by a doctor or an authority
     */
    public record Facts(
            String name,
            OptionKind kind,
            @Nullable String offers,
            @Nullable String audience,
            @Nullable String area,
            @Nullable String openingHours,
            String phone,
            String web,
            boolean openToAll) {}

    /** Types of frequent users and themes it fits especially, by id. */
    public record Fits(Set<UUID> types, Set<UUID> themes) {}

    /**
     * @param on when somebody last saw that it is as it says; null for never
     * @param due the day from which it is to be looked at again
     * @param isDue whether that day has come
     */
    public record Check(@Nullable LocalDate on, LocalDate due, boolean isDue) {}
}
