package dk.samklang.trail;

import dk.samklang.platform.audit.AuditTrail.Action;
import dk.samklang.trail.RecordNames.RecordName;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry to read.
 *
 * @param who the name of whoever did it
 * @param kind of record, as the trail calls it
 * @param record which; null for a list or a search
 * @param named what it is called; null when it is gone, or not the reader's to open
 */
public record TrailLine(
        UUID id,
        Instant at,
        UUID staff,
        String who,
        Action action,
        String kind,
        @Nullable UUID record,
        @Nullable RecordName named) {

    /** Prints no name. */
    @Override
    public String toString() {
        return "TrailLine[" + id + "]";
    }
}
