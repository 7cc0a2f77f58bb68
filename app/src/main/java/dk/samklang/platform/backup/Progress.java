package dk.samklang.platform.backup;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Says now and then how far it has come, so that nobody wonders whether it still works. */
final class Progress {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final PrintStream out;
    private final String doing;
    private final int tables;
    private int done;
    private long bytes;
    private long said = System.nanoTime();

    Progress(PrintStream out, String doing, int tables) {
        this.out = out;
        this.doing = doing;
        this.tables = tables;
    }

    void tableDone() {
        done++;
    }

    void more(int length) {
        bytes += length;
        if (System.nanoTime() - said > EVERY.toNanos()) {
            said = System.nanoTime();
            out.printf(Locale.ROOT, "  %s: %d of %d tables, %s%n", doing, done, tables, Totals.megabytes(bytes));
        }
    }
}
