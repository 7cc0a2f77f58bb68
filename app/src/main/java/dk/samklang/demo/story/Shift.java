package dk.samklang.demo.story;

import java.time.Instant;
import java.util.List;

/** Who is on duty at the same time, from and until when. */
record Shift(Instant from, Instant until, List<Colleague> onDuty) {

    boolean covers(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
