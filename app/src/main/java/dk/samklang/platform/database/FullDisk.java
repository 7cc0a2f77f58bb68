package dk.samklang.platform.database;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When this node was last told that the database's disk is full: a small write may still fit where a page does not. */
@Component
public class FullDisk {

    /** As long as nobody meets it again, it is taken to be over by then. */
    private static final Duration LASTS = Duration.ofMinutes(1);

    private final Clock clock;
    private volatile @Nullable Instant met;

    FullDisk(Clock clock) {
        this.clock = clock;
    }

    public void met() {
        met = clock.instant();
    }

    public boolean isLikely() {
        var last = met;
        return last != null && Duration.between(last, clock.instant()).abs().compareTo(LASTS) < 0;
    }
}
