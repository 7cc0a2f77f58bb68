package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.StaffId;
import java.time.Instant;

/**
 * All that is written about a frequent user.
 *
 * @param version counts the corrections
 */
public record FrequentUserCard(
        FrequentUserSummary summary, ServiceId service, FrequentUserDetails details, Changed changed, int version) {

    /** Who saved it last, and when. */
    public record Changed(StaffId by, Instant at) {}
}
