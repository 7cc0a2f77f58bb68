package dk.samklang.platform.retention;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The latest run that somebody asked for.
 *
 * @param askedBy by staff id
 * @param endedAt null while it lasts
 */
public record HandRun(
        UUID askedBy, Instant startedAt, @Nullable Instant endedAt) {}
