package dk.samklang.helpline.agreement;

import dk.samklang.platform.identity.StaffId;
import java.time.Instant;

/** Who did something, and when. */
public record Stamp(StaffId by, Instant at) {}
