package dk.samklang.helpline.traffic;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Contacts of some weeks by the hour of the week they began in, on the wall of the organisation.
 *
 * @param weeks over how many weeks they are counted
 * @param counts 24 hours from midnight, each with seven days from Monday
 */
public record WeekOfTraffic(int weeks, List<List<Integer>> counts) {

    private static final int HOURS = 24;

    /** Where there is less than this share of the usual, it was somebody writing down late, or a stray. */
    private static final double STRAY = 0.25;

    public WeekOfTraffic {
        counts = counts.stream().map(List::copyOf).toList();
    }

    /** One hour of the week. */
    public record Hour(DayOfWeek day, int hour, int contacts) {}

    public int count(DayOfWeek day, int hour) {
        return counts.get(hour).get(day.getValue() - 1);
    }

    public boolean isEmpty() {
        return counts.stream().flatMap(List::stream).allMatch(count -> count == 0);
    }

    /** The hours with least to do among those the helpline answers in, the quietest first. */
    public List<Hour> quietest(int many) {
        return Stream.of(DayOfWeek.values())
                .flatMap(this::open)
                .sorted(Comparator.comparingInt(Hour::contacts)
                        .thenComparing(Hour::day)
                        .thenComparingInt(Hour::hour))
                .limit(many)
                .toList();
    }

    /** Nobody has told the program when the helpline is open, but those who answer have. */
    private Stream<Hour> open(DayOfWeek day) {
        var least = Math.max(1, usual() * STRAY);
        return IntStream.range(0, HOURS)
                .filter(hour -> isAnswered(day, hour, least)
                        || (isAnswered(day, hour - 1, least) && isAnswered(day, hour + 1, least)))
                .mapToObj(hour -> new Hour(day, hour, count(day, hour)));
    }

    private boolean isAnswered(DayOfWeek day, int hour, double least) {
        return hour >= 0 && hour < HOURS && count(day, hour) >= least;
    }

    /** Contacts of an hour that has any, on average. */
    private double usual() {
        return counts.stream()
                .flatMap(List::stream)
                .filter(count -> count > 0)
                .mapToInt(Integer::intValue)
                .average()
                .orElse(0);
    }
}
