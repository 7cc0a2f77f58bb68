package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.identity.ServiceId;
import java.time.Instant;

/**
 * All that is written about a frequent user.
 *
 * @param version counts the corrections
 */
public record FrequentUserCard(
        FrequentUserSummary summary, ServiceId service, FrequentUserDetails details, Instant updatedAt, int version) {}
