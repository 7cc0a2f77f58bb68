/**
 * Closes what stands in the trail: batches of entries get a seal that carries all seals before it, made by a
 * database role of its own, and what was changed, taken out, slipped in or cut off since is found. How a digest is taken
 * is written in {@code docs/decisions/0015}; a remembered head outside the database says how far the trail once went.
 */
@NullMarked
@ApplicationModule(
        displayName = "Sealing of the trail",
        allowedDependencies = {"platform.database", "platform.retention"})
package dk.samklang.platform.sealing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
