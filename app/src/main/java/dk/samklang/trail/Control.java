package dk.samklang.trail;

import dk.samklang.platform.identity.StaffId;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A month's sample control.
 *
 * @param readings how many there were in the month
 * @param drawn how many of them by chance
 * @param finished null while it is gone through
 */
public record Control(
        ControlId id,
        YearMonth month,
        long readings,
        int drawn,
        StaffId drawnBy,
        Instant drawnAt,
        @Nullable Finish finished,
        int version) {

    /** The end of a control, and how many readings somebody was asked about. */
    public record Finish(StaffId by, Instant at, int asked) {}
}
