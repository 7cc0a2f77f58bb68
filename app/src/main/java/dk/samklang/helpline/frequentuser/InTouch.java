package dk.samklang.helpline.frequentuser;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How recently an alias was last in touch. */
public enum InTouch {
    WEEK(Duration.ofDays(7)),
    MONTH(Duration.ofDays(30)),
    QUARTER(Duration.ofDays(91)),
    /** Longer ago than three months, or never. */
    LONGER(null);

    private final @Nullable Duration within;

    InTouch(@Nullable Duration within) {
        this.within = within;
    }

    /** How far back the last contact may lie; null for those that lie further back than all others. */
    @Nullable
    Duration within() {
        return within;
    }
}
