package dk.samklang.platform.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much of something costly one asker gets from this node: so much at once, and the same again bit by bit. Kept in
 * memory; whoever has not asked for long is forgotten, and has everything again.
 */
public final class Allowance {

    private static final int MOST_ASKERS = 10_000;

    private final double most;
    private final Duration refill;
    private final Clock clock;
    private final Map<Object, Purse> purses = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Purse> eldest) {
            return size() > MOST_ASKERS;
        }
    };

    /**
     * @param most what may be taken at once
     * @param refill how long until all of it is there again
     */
    public Allowance(int most, Duration refill, Clock clock) {
        this.most = most;
        this.refill = refill;
        this.clock = clock;
    }

    private record Purse(double left, Instant at) {}

    /** Takes what something costs; false where there is not that much left, and nothing is taken. */
    public synchronized boolean take(Object asker, int cost) {
        var now = clock.instant();
        var left = left(purses.get(asker), now);
        var enough = left >= (double) cost;
        purses.put(asker, new Purse(enough ? left - (double) cost : left, now));
        return enough;
    }

    /** What was taken for nothing: who asks for the same again and again has not used up what others are noted by. */
    public synchronized void giveBack(Object asker, int cost) {
        var now = clock.instant();
        purses.put(asker, new Purse(Math.min(most, left(purses.get(asker), now) + cost), now));
    }

    private double left(@Nullable Purse purse, Instant now) {
        if (purse == null) {
            return most;
        }
        var share = (double) Duration.between(purse.at(), now).toMillis() / (double) refill.toMillis();
        return Math.min(most, purse.left() + Math.max(0, share * most));
    }
}
