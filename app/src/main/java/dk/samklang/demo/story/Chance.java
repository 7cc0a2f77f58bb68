package dk.samklang.demo.story;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Chance that repeats itself: the same seed, subject and number always draw the same (SplitMix64). Every subject has a
 * chance of its own, so a change to one does not stir the others.
 */
public final class Chance {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final double LARGE = 40;

    private long state;

    private Chance(long state) {
        this.state = state;
    }

    public static Chance of(long seed, String subject, long number) {
        return new Chance(mix(mix(seed + subject.hashCode() * STEP) + number * STEP));
    }

    public long bits() {
        state += STEP;
        return mix(state);
    }

    /** From 0 to just below 1. */
    public double share() {
        return (bits() >>> 11) * 0x1.0p-53;
    }

    public boolean happens(double probability) {
        return share() < probability;
    }

    public int below(int bound) {
        return (int) (((bits() >>> 33) * bound) >>> 31);
    }

    /** Both ends included. */
    public int between(int lowest, int highest) {
        return lowest + below(highest - lowest + 1);
    }

    public <T> T oneOf(List<T> all) {
        return all.get(below(all.size()));
    }

    /** The place of one of the weights, the heavy ones more often. */
    public int weighted(double... weights) {
        var sum = 0.0;
        for (var weight : weights) {
            sum += weight;
        }
        var left = share() * sum;
        for (var place = 0; place < weights.length; place++) {
            left -= weights[place];
            if (left < 0) {
                return place;
            }
        }
        return weights.length - 1;
    }

    /** Around 0, mostly within -1 and 1, never beyond 3.5. */
    public double bell() {
        return (share() + share() + share() + share() - 2) * 1.732;
    }

    /** How often something happens that happens this often on average (Poisson; a bell for large numbers). */
    public int times(double average) {
        if (average > LARGE) {
            return (int) Math.max(0, Math.round(average + bell() * StrictMath.sqrt(average)));
        }
        var floor = StrictMath.exp(-average);
        var count = 0;
        for (var product = share(); product > floor; product *= share()) {
            count++;
        }
        return count;
    }

    /** An identifier of version 7, as if made at this time. */
    public UUID id(Instant at) {
        var first = (at.toEpochMilli() << 16) | 0x7000 | (bits() >>> 52);
        return new UUID(first, 0x8000_0000_0000_0000L | (bits() >>> 2));
    }

    private static long mix(long bits) {
        var mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
