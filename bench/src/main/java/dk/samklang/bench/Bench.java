package dk.samklang.bench;

import dk.samklang.bench.Crowd.Counted;
import dk.samklang.bench.Crowd.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;

/** {@code ./samklang bench}: fills a database, works on it in every way that is measured, and prints the figures. */
public final class Bench {

    private static final int MANY = 16;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final long SEALING_SECONDS = 1_800;
    private static final List<String> ROLES =
            List.of("counsellor", "coordinator", "helpline-leader", "auditor", "admin");

    /** How many of each role among twenty people at work. */
    private static final List<Integer> SHARES = List.of(13, 3, 2, 1, 1);

    private final Plan plan;
    private final Report report = new Report();

    private Bench(Plan plan) {
        this.plan = plan;
    }

    public static void main(String... arguments) throws IOException, InterruptedException {
        Locale.setDefault(Locale.ROOT);
        new Bench(Plan.of(arguments)).run();
    }

    private void run() throws IOException, InterruptedException {
        Files.createDirectories(plan.data());
        report.line("# Speed");
        report.line("");
        report.line("%d cores, %d GiB of memory; program, database and clients on the same machine; seed %d."
                .formatted(Runtime.getRuntime().availableProcessors(), memory(), plan.seed()));
        fill();
        start();
        try (var program = Program.start(plan, plan.data())) {
            var database = new Database(plan.data());
            settle(database);
            signIn(program, database);
            try (var team = Team.of(program, database, plan, plan.largest(), most())) {
                var crowd = new Crowd(team.workers());
                people(crowd);
                resident(program);
                againstTheFloor(crowd, team, database);
                weights(team);
            }
            growth(program, database);
            twoNodes(program, database);
        }
        report.write(plan.data().resolveSibling("speed.md"));
    }

    private static long memory() throws IOException {
        var info = java.nio.file.Path.of("/proc/meminfo");
        if (!Files.exists(info)) {
            return 0;
        }
        var kib = Files.readAllLines(info).getFirst().replaceAll("[^0-9]", "");
        return Math.round(Long.parseLong(kib) / 1024.0 / 1024.0);
    }

    private int most() {
        return Math.max(MANY, Collections.max(plan.clients()));
    }

    private void fill() throws IOException, InterruptedException {
        report.title("Filling");
        var said = Program.run(
                plan,
                plan.data(),
                "-Dsamklang.measure=fill",
                "-Dsamklang.fill.seed=" + plan.seed(),
                "-Dsamklang.fill.conversations="
                        + String.join(
                                ",", plan.sizes().stream().map(String::valueOf).toList()),
                "-Dsamklang.fill.beside=" + plan.beside());
        said.stream().filter(line -> line.startsWith("Filled")).forEach(report::line);
    }

    /** Three times on the filled database, as the first start after filling has more to tidy up. */
    private void start() throws IOException, InterruptedException {
        report.title("Start to the first page, with the database");
        var times = new ArrayList<String>();
        for (var time = 0; time < 3; time++) {
            try (var program = Program.start(plan, plan.data())) {
                times.add("%.1f s".formatted(program.untilFirstPage().toMillis() / 1e3));
            }
        }
        report.line(String.join(", ", times));
    }

    /** What the filling left to be sealed and tidied up, so that it does not run beside the measurements. */
    private void settle(Database database) throws InterruptedException {
        for (var second = 0; second < SEALING_SECONDS && database.unsealed() > 1_000; second++) {
            Thread.sleep(1_000);
        }
        var left = database.unsealed();
        if (left > 1_000) {
            report.line("%,d entries of the trail are still to be sealed, beside what is measured.".formatted(left));
        }
        database.settle();
    }

    private void signIn(Program program, Database database) throws IOException, InterruptedException {
        report.title("Sign-in, with a password that takes long to look up on purpose (ms)");
        report.head("clients", "a second", "p50", "p95");
        var logins = database.people(plan.largest(), "counsellor");
        for (var clients : List.of(1, 10)) {
            var times = SignIns.of(program.address(), logins, clients, plan.length());
            report.row(
                    clients,
                    times.getTotalCount() / (plan.length().toNanos() / 1e9),
                    Report.millis(times, 50),
                    Report.millis(times, 95));
        }
    }

    /** People who look at what they got for a second before they go on, and then such as never do. */
    private void people(Crowd crowd) throws IOException, InterruptedException {
        for (var pause : List.of(PAUSE, Duration.ZERO)) {
            for (var clients : plan.clients()) {
                people(crowd, clients, pause);
            }
        }
    }

    private void people(Crowd crowd, int clients, Duration pause) throws IOException, InterruptedException {
        var counted = crowd.work(plan, clients, pause);
        report.title("%d clients, %s: %.0f answers a second, wrong %s"
                .formatted(
                        clients,
                        pause.isZero() ? "without a pause" : "each with a pause of about a second",
                        counted.aSecond(),
                        counted.wrong()));
        report.head("page (ms)", "role", "answers", "p50", "p95", "p99", "longest");
        counted.times().forEach(this::row);
    }

    private void row(Kind kind, Histogram times) {
        report.row(
                kind.screen().title(),
                kind.role(),
                times.getTotalCount(),
                Report.millis(times, 50),
                Report.millis(times, 95),
                Report.millis(times, 99),
                Report.millis(times, 100));
    }

    private void resident(Program program) throws IOException {
        report.title("Memory");
        report.line("%d MiB resident for the program after these runs".formatted(program.residentMegabytes()));
    }

    private void againstTheFloor(Crowd crowd, Team team, Database database) throws IOException, InterruptedException {
        var floor = new Floor(plan, database);
        report.title("%d clients without a pause, each page alone, and its own statements replayed by pgbench"
                .formatted(MANY));
        report.head("page", "answers a second", "p50 (ms)", "p95 (ms)", "statements", "floor a second", "share");
        for (var screen : Screen.values()) {
            var able = team.workers().stream()
                    .filter(worker -> Screen.of(worker).contains(screen))
                    .toList();
            if (able.size() < MANY) {
                continue;
            }
            var counted = crowd.only(screen, plan, MANY);
            var rate = floor.isThere() ? floor.of(screen, able.subList(0, MANY), MANY) : null;
            var times = counted.of(screen);
            report.row(
                    counted.wrong().isEmpty() ? screen.title() : screen.title() + ", wrong " + counted.wrong(),
                    counted.aSecond(),
                    Report.millis(times, 50),
                    Report.millis(times, 95),
                    rate == null ? "-" : rate.statements(),
                    rate == null ? "-" : rate.aSecond(),
                    rate == null ? "-" : "%.0f %%".formatted(100 * counted.aSecond() / rate.aSecond()));
        }
    }

    private void weights(Team team) throws IOException {
        report.title("What a page sends, compressed (bytes)");
        report.head("page", "first visit", "second visit");
        var weight = new Weight();
        for (var screen : Screen.values()) {
            for (var worker : team.workers()) {
                if (Screen.of(worker).contains(screen)) {
                    var answer = screen.open(worker);
                    if (answer.status() == 200) {
                        var bytes = weight.of(worker, answer);
                        report.row(screen.title(), bytes.first(), bytes.again());
                    }
                    break;
                }
            }
        }
    }

    /** One client at a time, in turns, so that what the machine does beside it falls on both alike. */
    private void growth(Program program, Database database) throws IOException, InterruptedException {
        report.title("One client without a pause: %,d and %,d conversations (p50, ms)"
                .formatted(plan.smallest(), plan.largest()));
        report.head("page", "smaller", "larger", "growth");
        try (var small = Team.of(program, database, plan, plan.smallest(), 1);
                var large = Team.of(program, database, plan, plan.largest(), 1)) {
            for (var screen : Screen.values()) {
                if (Screen.of(small.workers().getFirst()).contains(screen)) {
                    var before = new Crowd(small.workers()).only(screen, plan, 1);
                    var after = new Crowd(large.workers()).only(screen, plan, 1);
                    grown(screen, before, after);
                }
            }
        }
    }

    private void grown(Screen screen, Counted before, Counted after) {
        var small = Report.millis(before.of(screen), 50);
        var large = Report.millis(after.of(screen), 50);
        report.row(
                screen.title(),
                "%.2f".formatted(small),
                "%.2f".formatted(large),
                "%+.0f %%".formatted(100 * (large / small - 1)));
    }

    private void twoNodes(Program program, Database database) throws IOException, InterruptedException {
        var outcome = new TwoNodes(plan, database, program).run(MANY);
        report.title("Two programs behind a proxy, %d clients that save".formatted(MANY));
        report.line(
                "One: %.0f saves a second; both: %.0f; after one was killed: %.0f. Acknowledged in that run: %d; cut off: %d; acknowledged and lost: %d."
                        .formatted(
                                outcome.alone(),
                                outcome.together(),
                                outcome.after(),
                                outcome.acknowledged(),
                                outcome.unanswered(),
                                outcome.lost()));
        if (outcome.lost() > 0) {
            throw new IllegalStateException("Acknowledged saves are lost");
        }
    }

    /** Those who are signed in for a run, mixed as they are at work. */
    private record Team(List<Worker> workers) implements AutoCloseable {

        static Team of(Program program, Database database, Plan plan, int conversations, int size) throws IOException {
            var roles = Stream.iterate(0, role -> role + 1)
                    .limit(ROLES.size())
                    .flatMap(role -> Collections.nCopies(SHARES.get(role), ROLES.get(role)).stream())
                    .toList();
            var mixed = new ArrayList<>(roles.subList(1, roles.size()));
            Collections.shuffle(mixed, new Random(plan.seed()));
            mixed.addFirst(ROLES.getFirst());
            var workers = new ArrayList<Worker>();
            for (var number = 0; number < size; number++) {
                var role = mixed.get(number % mixed.size());
                var logins = database.people(conversations, role);
                var login = logins.get(number % logins.size());
                workers.add(Worker.signedIn(program.address(), login, role, plan.seed() + number));
            }
            return new Team(workers);
        }

        @Override
        public void close() throws IOException {
            for (var worker : workers) {
                worker.close();
            }
        }
    }
}
