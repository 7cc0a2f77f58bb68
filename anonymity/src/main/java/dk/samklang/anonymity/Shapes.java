package dk.samklang.anonymity;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Ways to group the digits of a number: {@code 2-2-2-4} is two, two, two and four. */
final class Shapes {

    /** More than a group of ours has, so that each group takes one place of a number to this base. */
    private static final int BASE = 20;

    private static final Map<String, Long> CODES = new ConcurrentHashMap<>();

    private final long[] sorted;

    private Shapes(long[] sorted) {
        this.sorted = sorted;
    }

    static Shapes of(String... written) {
        return new Shapes(
                Arrays.stream(written).mapToLong(Shapes::code).sorted().toArray());
    }

    boolean contains(long shape) {
        return Arrays.binarySearch(sorted, shape) >= 0;
    }

    static long code(String written) {
        return CODES.computeIfAbsent(written, Shapes::read);
    }

    private static long read(String written) {
        return Arrays.stream(written.split("-"))
                .mapToInt(Integer::parseInt)
                .asLongStream()
                .reduce(0, Shapes::with);
    }

    /** A shape with one group more. */
    static long with(long shape, long length) {
        return shape * BASE + length;
    }
}
