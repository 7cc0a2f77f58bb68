package dk.samklang.platform.retention;

import java.time.Instant;

/**
 * How one rule went.
 *
 * @param records how many records were deleted
 * @param failed whether it broke off; what was deleted before is deleted
 */
public record RuleRun(String clock, Instant at, int records, boolean failed) {}
