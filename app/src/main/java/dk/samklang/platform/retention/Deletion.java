package dk.samklang.platform.retention;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deletion record.
 *
 * @param askedBy who asked for it, by staff id; null for the night
 */
public record Deletion(
        UUID id,
        String clock,
        int records,
        Instant at,
        @Nullable UUID askedBy) {}
