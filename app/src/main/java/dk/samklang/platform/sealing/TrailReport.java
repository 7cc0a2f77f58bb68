package dk.samklang.platform.sealing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the trail of one organisation.
 *
 * @param entries that were found and are sealed
 * @param waiting entries not sealed yet
 * @param head the newest seal; null where nothing is sealed
 * @param findings what is wrong, the first {@value MANY}; empty when all is well
 */
public record TrailReport(
        UUID organisation,
        long entries,
        long waiting,
        long seals,
        @Nullable Head head,
        List<Finding> findings) {

    static final int MANY = 20;

    public boolean whole() {
        return findings.isEmpty();
    }
}
