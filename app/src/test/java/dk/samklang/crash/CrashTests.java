package dk.samklang.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.crash.Work.Stage;
import dk.samklang.platform.ids.Ids;
import dk.samklang.testing.Requirement;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the program has said to be saved survives {@code kill -9} of the program and of its database, at any moment under
 * load; what it has not said is there whole or not at all.
 */
class CrashTests {

    /** A handful in the ordinary run; {@code -Dsamklang.crash.rounds=200} for the long one. */
    private static final int ROUNDS = Integer.getInteger("samklang.crash.rounds", 4);

    private static final int WRITERS = 4;
    private static final int LATEST_BLOW_MILLIS = 1_500;

    @TempDir
    private Path temporary;

    @Test
    @Requirement(value = "X-9", part = "crash")
    void losesNothingItHasAcknowledged() throws Exception {
        var seed = Long.getLong("samklang.seed", System.nanoTime());
        System.out.println("CrashTests: seed " + seed + "; repeat with -Dsamklang.seed=" + seed);
        var random = new Random(seed);
        var all = new ArrayList<Work>();

        var latest = List.<Work>of();
        for (var round = 1; round <= ROUNDS; round++) {
            var victim = Victim.values()[round % Victim.values().length];
            try (var program = RunningProgram.on(temporary)) {
                Acknowledged.allIsThere(program.address(), latest);
                latest = killWhileTheyWrite(program, victim, Duration.ofMillis(random.nextInt(LATEST_BLOW_MILLIS)));
                all.addAll(latest);
            }
            System.out.println("CrashTests: round " + round + ", killed the " + victim + ", " + tally(latest));
        }

        try (var program = RunningProgram.on(temporary)) {
            Acknowledged.allIsThere(program.address(), all);
        }
        System.out.println("CrashTests: " + ROUNDS + " rounds, " + tally(all));
        assertThat(all).extracting(Work::stage).contains(Stage.ACKNOWLEDGED);
    }

    /** Whom the blow hits; without its database, the program is of no use and is killed after it. */
    private enum Victim {
        PROGRAM,
        DATABASE;

        void die(RunningProgram program) throws IOException, InterruptedException {
            switch (this) {
                case PROGRAM -> program.kill();
                case DATABASE -> program.killDatabase();
            }
        }
    }

    private static String tally(List<Work> works) {
        return works.size() + " conversations begun, "
                + works.stream()
                        .filter(work -> work.stage() == Stage.ACKNOWLEDGED)
                        .count()
                + " acknowledged, "
                + works.stream().mapToInt(Work::kept).sum() + " drafts acknowledged";
    }

    /** The blow falls so long after the first conversation was acknowledged. */
    private static List<Work> killWhileTheyWrite(RunningProgram program, Victim victim, Duration delay)
            throws Exception {
        var begun = new ConcurrentLinkedQueue<Work>();
        var first = new CountDownLatch(1);
        var struck = new AtomicBoolean();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var writing = new ArrayList<Future<?>>();
            for (var number = 0; number < WRITERS; number++) {
                var counsellor = new Counsellor(program.address());
                writing.add(writers.submit(() -> writeUntilTheEnd(counsellor, begun, first, victim, struck)));
            }
            first.await();
            Thread.sleep(delay);
            victim.die(program);
            struck.set(true);
            for (var writer : writing) {
                writer.get();
            }
            program.kill();
        }
        return List.copyOf(begun);
    }

    /** Ends with the blow, whether it was felt or not: the database is soon back. An answer that is no acknowledgement is a failure of its own. */
    private static boolean writeUntilTheEnd(
            Counsellor counsellor, Queue<Work> begun, CountDownLatch first, Victim victim, AtomicBoolean struck)
            throws InterruptedException {
        try {
            while (!struck.get()) {
                var work = new Work(Ids.next(), counsellor.twoThemes(begun.size()));
                begun.add(work);
                Acknowledged.write(counsellor, work);
                first.countDown();
            }
            return true;
        } catch (Counsellor.Outage e) {
            assertThat(victim).as(e.getMessage()).isEqualTo(Victim.DATABASE);
            return true;
        } catch (IOException _) {
            return true;
        } finally {
            first.countDown();
        }
    }
}
