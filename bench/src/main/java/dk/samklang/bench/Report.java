package dk.samklang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.HdrHistogram.Histogram;

/** Tables in Markdown, on the terminal as they come and in one file at the end. */
final class Report {

    private static final double MICROS = 1_000.0;

    private final List<String> lines = new ArrayList<>();

    void title(String title) {
        line("");
        line("## " + title);
        line("");
    }

    void head(String... columns) {
        line("| " + String.join(" | ", columns) + " |");
        line("|---" + "|---:".repeat(columns.length - 1) + "|");
    }

    void row(Object... cells) {
        var texts = new ArrayList<String>();
        for (var cell : cells) {
            texts.add(
                    cell instanceof Double number ? String.format(Locale.ROOT, "%,.1f", number) : String.valueOf(cell));
        }
        line("| " + String.join(" | ", texts) + " |");
    }

    void line(String line) {
        lines.add(line);
        System.out.println(line);
    }

    static double millis(Histogram times, double percentile) {
        return times.getTotalCount() == 0 ? 0 : times.getValueAtPercentile(percentile) / MICROS;
    }

    void write(Path file) throws IOException {
        Files.write(file, lines);
    }
}
