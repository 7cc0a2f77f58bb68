package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.identity.StaffId;
import java.time.Instant;

/**
 * A card as it stood after one saving.
 *
 * @param version 0 for the first
 */
public record FrequentUserVersion(int version, FrequentUserDetails details, StaffId savedBy, Instant savedAt) {}
