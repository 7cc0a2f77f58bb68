package dk.samklang.bench;

import dk.samklang.bench.Statements.Executed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the database alone does in a second: a page's own statements, replayed by {@code pgbench} with the same clients. */
final class Floor {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) ");
    private static final int SAMPLES = 12;
    private static final int THREADS = 2;

    /** The last statements of an answer may come after the answer. */
    private static final long TAIL_MILLIS = 80;

    private final Plan plan;
    private final Database database;
    private final Path scripts;

    Floor(Plan plan, Database database) throws IOException {
        this.plan = plan;
        this.database = database;
        this.scripts = Files.createTempDirectory("samklang-floor");
    }

    boolean isThere() {
        return !plan.pgbench().isEmpty();
    }

    /**
     * Transactions a second; the workers' answers are listened to first. None where a statement cannot be replayed, which
     * is said on the terminal: one page must not cost the figures of all others.
     *
     * @param statements how many statements one answer takes
     */
    record Rate(double aSecond, double statements) {}

    @Nullable
    Rate of(Screen screen, List<Worker> workers, int clients) throws IOException, InterruptedException {
        var files = new ArrayList<Path>();
        var statements = 0;
        database.writeStatements(true);
        Thread.sleep(500);
        try {
            for (var sample = 0; sample < SAMPLES; sample++) {
                var worker = workers.get(sample % workers.size());
                var place = Files.size(database.log());
                var begun = System.currentTimeMillis();
                screen.open(worker);
                Thread.sleep(TAIL_MILLIS);
                var executed = ofOneAnswer(Statements.since(database.log(), place));
                statements += executed.size();
                files.add(Files.writeString(
                        scripts.resolve(screen.name() + "-" + sample + ".sql"), Script.of(executed, begun)));
            }
        } finally {
            database.writeStatements(false);
        }
        var rate = replay(files, clients);
        for (var file : files) {
            Files.delete(file);
        }
        return rate.isPresent() ? new Rate(rate.getAsDouble(), statements / (double) SAMPLES) : null;
    }

    /** The program's timers ask now and then, too. */
    private static List<Executed> ofOneAnswer(List<Executed> executed) {
        return executed.stream()
                .filter(statement -> !statement.sql().contains("scheduled_tasks"))
                .toList();
    }

    private OptionalDouble replay(List<Path> files, int clients) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                plan.pgbench(),
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--jobs=" + THREADS,
                "--time=" + plan.length().toSeconds()));
        files.forEach(file -> command.add("--file=" + file));
        command.addAll(List.of(
                "--host=127.0.0.1", "--port=" + database.port(), "--username=" + database.runtimeUser(), "samklang"));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", database.runtimePassword());
        builder.environment().put("PGTZ", "UTC");
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var rate = RATE.matcher(said);
        if (process.waitFor() != 0 || !rate.find()) {
            System.err.println("pgbench did not come to its end with " + files.getFirst() + ":\n"
                    + said.lines()
                            .filter(line -> !line.startsWith("WARNING"))
                            .limit(12)
                            .collect(Collectors.joining("\n")));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(rate.group(1)));
    }
}
