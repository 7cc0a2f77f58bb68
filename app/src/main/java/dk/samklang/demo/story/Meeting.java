package dk.samklang.demo.story;

import java.time.Instant;

/** A contact that somebody took. */
record Meeting(Contact contact, Colleague counsellor, Instant from, int minutes) {

    private static final int SECONDS_OF_MINUTE = 60;

    Instant until() {
        return from.plusSeconds((long) minutes * SECONDS_OF_MINUTE);
    }
}
