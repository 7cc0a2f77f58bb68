package dk.samklang.helpline.phrases;

import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.StaffId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every conversation of a helpline is steered by, in order (FB-18).
 *
 * @param version counts the changes; 0 while the starters stand, which have no lines of the house's own
 * @param changed who changed them last, and when; null while the starters stand
 */
public record Bearings(
        ServiceId service,
        int version,
        List<String> lines,
        @Nullable Changed changed) {

    /** More than this nobody keeps in mind with a caller on the line. */
    public static final int MOST = 8;

    public static final int LONGEST = 200;

    /** Message keys of the starters. */
    public static final List<String> STARTERS = List.of(
            "phrases.bearing.prioritise",
            "phrases.bearing.recognise",
            "phrases.bearing.frame",
            "phrases.bearing.not-the-person",
            "phrases.bearing.hope");

    public record Changed(StaffId by, Instant at) {}

    public boolean areStarters() {
        return version == 0;
    }
}
