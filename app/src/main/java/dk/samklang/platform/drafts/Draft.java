package dk.samklang.platform.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * An unfinished form as it was last kept.
 *
 * @param fields what stood in each field, as typed
 * @param version counts the times it was kept, from 1
 */
public record Draft(DraftId id, Map<String, List<String>> fields, int version, Instant createdAt, Instant updatedAt) {

    /** Prints no content. */
    @Override
    public String toString() {
        return "Draft[" + id.value() + ", version " + version + "]";
    }
}
