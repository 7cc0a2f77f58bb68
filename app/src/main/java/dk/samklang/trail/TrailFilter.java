package dk.samklang.trail;

import dk.samklang.platform.audit.AuditTrail.Action;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the trail; null for anything.
 *
 * @param until the first moment that no longer counts
 * @param after the last entry of the page before
 */
public record TrailFilter(
        @Nullable UUID staff,
        @Nullable UUID record,
        @Nullable Action action,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Place after) {

    /** Where a page ends. */
    public record Place(Instant at, UUID id) {}

    static TrailFilter of(UUID record, @Nullable Place after) {
        return new TrailFilter(null, record, null, null, null, after);
    }
}
