package dk.samklang.bench;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Identifiers of version 7, as the program makes them: they begin with the time. */
final class Ids {

    private static final int TIME = 16;
    private static final long VERSION = 0x7000;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Ids() {}

    static UUID next() {
        var random = ThreadLocalRandom.current();
        return new UUID(
                System.currentTimeMillis() << TIME | VERSION | random.nextInt(0x1000),
                VARIANT | random.nextLong() >>> 2);
    }

    /** Whether it was made since. */
    static boolean madeSince(UUID id, long millis) {
        return id.version() == 7 && id.getMostSignificantBits() >>> TIME >= millis;
    }
}
