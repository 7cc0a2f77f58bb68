package dk.samklang.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** Two programs on one database behind a proxy; half-way through, one of them is killed. */
final class TwoNodes {

    private final Plan plan;
    private final Database database;
    private final Program first;

    TwoNodes(Plan plan, Database database, Program first) {
        this.plan = plan;
        this.database = database;
        this.first = first;
    }

    /**
     * What became of it.
     *
     * @param alone saves a second of one program behind the proxy
     * @param together of both
     * @param after of the one that was left, from the blow on
     * @param acknowledged saves that were acknowledged in all
     * @param unanswered saves that were cut off or refused
     * @param lost acknowledged saves that are not there: none, or the run has failed
     */
    record Outcome(double alone, double together, double after, int acknowledged, int unanswered, int lost) {}

    Outcome run(int clients) throws IOException, InterruptedException {
        var other = plan.data().resolveSibling(plan.data().getFileName() + "-second");
        var keys = "-Dsamklang.field-keys=" + plan.data().resolve("field-keys.json");
        var alone = save(List.of(first.address()), clients, null);
        try (var second = Program.start(plan, other, keys, "SAMKLANG_DATABASE_URL=" + database.url())) {
            var addresses = List.of(first.address(), second.address());
            save(addresses, clients, null);
            var together = save(addresses, clients, null);
            var blow = save(addresses, clients, second);
            var acknowledged = List.copyOf(blow.acknowledged);
            var there = database.registered(acknowledged);
            return new Outcome(
                    alone.before(plan.length()),
                    together.before(plan.length()),
                    blow.afterwards(plan.length()),
                    acknowledged.size(),
                    blow.unanswered.size(),
                    (int) acknowledged.stream()
                            .filter(id -> !there.contains(id))
                            .count());
        }
    }

    /** What was saved, and when. */
    private static final class Saved {

        private final Queue<UUID> acknowledged = new ConcurrentLinkedQueue<>();
        private final Queue<UUID> late = new ConcurrentLinkedQueue<>();
        private final Queue<UUID> unanswered = new ConcurrentLinkedQueue<>();
        private final AtomicBoolean struck = new AtomicBoolean();

        void add(UUID id) {
            acknowledged.add(id);
            if (struck.get()) {
                late.add(id);
            }
        }

        double before(Duration length) {
            return acknowledged.size() / (length.toNanos() / 1e9);
        }

        double afterwards(Duration length) {
            return late.size() / (length.toNanos() / 2e9);
        }
    }

    private Saved save(List<URI> programs, int clients, @org.jspecify.annotations.Nullable Program victim)
            throws IOException, InterruptedException {
        var saved = new Saved();
        var over = new AtomicBoolean();
        var logins = database.people(plan.largest(), "counsellor");
        try (var proxy = new Proxy(programs);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var workers = new ArrayList<Worker>();
            for (var client = 0; client < clients; client++) {
                workers.add(Worker.signedIn(
                        proxy.address(), logins.get(client % logins.size()), "counsellor", plan.seed() + client));
            }
            var running = new ArrayList<Future<?>>();
            for (var worker : workers) {
                running.add(threads.submit(() -> {
                    saveUntil(over, worker, saved);
                    return worker;
                }));
            }
            Thread.sleep(plan.length().dividedBy(2));
            if (victim != null) {
                victim.kill();
                saved.struck.set(true);
            }
            Thread.sleep(plan.length().dividedBy(2));
            over.set(true);
            for (var one : running) {
                one.get();
            }
            for (var worker : workers) {
                worker.close();
            }
        } catch (ExecutionException e) {
            throw new IOException("A client could not go on", e.getCause());
        }
        return saved;
    }

    /** What was cut off or refused counts as unanswered: whether it is there is left open, that it is whole is what CrashTests looks at. */
    private static void saveUntil(AtomicBoolean over, Worker worker, Saved saved) throws InterruptedException {
        var id = Ids.next();
        while (!over.get()) {
            try {
                if (Screen.SAVE.isRight(Screen.save(worker, id))) {
                    saved.add(id);
                } else {
                    saved.unanswered.add(id);
                }
                id = Ids.next();
            } catch (IOException _) {
                saved.unanswered.add(id);
                id = Ids.next();
                Thread.sleep(20);
            }
        }
    }
}
