package dk.samklang.platform.web;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * When in the week something happens, drawn by {@code layout/weekpattern} as a table whose cells are the picture.
 *
 * @param counts blocks of as many hours each from midnight to midnight, each with seven days from Monday
 */
public record WeekPattern(List<List<Integer>> counts) {

    private static final int HOURS_A_DAY = 24;

    /** Hours of a block where there is little to show. */
    public static final int HOURS = 2;

    public static final int BLOCKS = HOURS_A_DAY / HOURS;

    private static final int LEVELS = 4;

    /** The hours from the first with anything in it to the last; all of them where there is nothing. */
    public List<Integer> blocks() {
        var used = IntStream.range(0, counts.size())
                .filter(block -> counts.get(block).stream().anyMatch(count -> count > 0))
                .toArray();
        return used.length == 0
                ? IntStream.range(0, counts.size()).boxed().toList()
                : IntStream.rangeClosed(used[0], used[used.length - 1]).boxed().toList();
    }

    /** Such as 20–22. */
    public String hours(int block) {
        var length = HOURS_A_DAY / counts.size();
        return "%02d–%02d".formatted(block * length, (block + 1) * length);
    }

    public static List<DayOfWeek> days() {
        return List.of(DayOfWeek.values());
    }

    public static String name(Frame frame, DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, Locale.of(frame.lang()));
    }

    /** Two letters, as a narrow column has room for. */
    public static String shortName(Frame frame, DayOfWeek day) {
        return name(frame, day).substring(0, 2);
    }

    public int count(int block, DayOfWeek day) {
        return counts.get(block).get(day.getValue() - 1);
    }

    /** How strongly a cell is drawn: 0 for nothing, 4 for the most. */
    public int level(int block, DayOfWeek day) {
        var count = count(block, day);
        return count == 0 ? 0 : Math.max(1, Math.ceilDiv(count * LEVELS, highest()));
    }

    private int highest() {
        return counts.stream()
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }
}
