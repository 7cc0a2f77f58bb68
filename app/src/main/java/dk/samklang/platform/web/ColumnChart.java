package dk.samklang.platform.web;

import java.util.List;

/**
 * Columns over time, drawn by {@code layout/columnchart}: one small picture for each series, and one table of all.
 *
 * @param periods what each column is called, the oldest first
 */
public record ColumnChart(String periodLabel, List<String> periods, List<Series> series) {

    /** The width of a column and the gap beside it, in the units of the picture. */
    private static final int STEP = 20;

    private static final int GAP = 4;

    /** The height of the highest column, in the units of the picture. */
    private static final int TALL = 90;

    /** @param values one for each period */
    public record Series(String label, List<Integer> values) {

        public int highest() {
            return values.stream().mapToInt(Integer::intValue).max().orElse(0);
        }

        /** Every value that is not nothing can be seen. */
        public int height(int place) {
            var value = values.get(place);
            return value == 0 ? 0 : Math.max(3, Math.round((float) value * TALL / highest()));
        }

        public int top(int place) {
            return TALL - height(place);
        }
    }

    public int width() {
        return periods.size() * STEP;
    }

    public int height() {
        return TALL;
    }

    public int left(int place) {
        return place * STEP + GAP / 2;
    }

    public int columnWidth() {
        return STEP - GAP;
    }
}
