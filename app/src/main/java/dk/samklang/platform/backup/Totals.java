package dk.samklang.platform.backup;

import java.util.List;
import java.util.Locale;

/** How much there was, for the sentence at the end. */
record Totals(long tables, long rows, long bytes) {

    static Totals of(List<Tally> tallies) {
        return new Totals(
                tallies.size(),
                tallies.stream().mapToLong(Tally::rows).sum(),
                tallies.stream().mapToLong(Tally::bytes).sum());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d rows in %d tables, %s", rows, tables, megabytes(bytes));
    }

    static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%,.1f MB", bytes / 1_000_000.0);
    }

    static String secondsSince(long nanoTime) {
        return String.format(Locale.ROOT, "%,.1f seconds", (System.nanoTime() - nanoTime) / 1e9);
    }
}
