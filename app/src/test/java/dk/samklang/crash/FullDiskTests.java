package dk.samklang.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dk.samklang.platform.ids.Ids;
import dk.samklang.testing.Requirement;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk runs full while people write: they are told, what they were told to be saved is there, and when there is room
 * again the same program goes on. What they see is the matter of {@code OutagePageTests}, which needs no such disk.
 */
class FullDiskTests {

    private static final int MANY = 4_000;
    private static final int PATIENCE_SECONDS = 90;
    private static final long A_LITTLE = 3_000_000;

    @TempDir
    private Path disk;

    private boolean mounted;

    @BeforeEach
    void makeASmallDisk() throws IOException, InterruptedException {
        mounted = run("mount", "-t", "tmpfs", "-o", "size=600m", "tmpfs", disk.toString());
        assumeThat(mounted).as("only root may make a small disk").isTrue();
    }

    @AfterEach
    void takeItAway() throws IOException, InterruptedException {
        if (mounted) {
            run("umount", "--lazy", disk.toString());
        }
    }

    @Test
    @Requirement(value = "X-9", part = "crash")
    void losesNothingItHasAcknowledgedAndGoesOnByItselfWhenThereIsRoomAgain() throws Exception {
        var all = new ArrayList<Work>();
        try (var program = RunningProgram.on(disk.resolve("data"))) {
            var counsellor = new Counsellor(program.address());
            fill(disk.resolve("others"));
            assertThat(writeUntilItSaysNo(counsellor, all)).as(program::said).isEqualTo(503);
            assertThat(health(program)).isEqualTo(503);

            Files.delete(disk.resolve("others"));

            var later = writeWhenItCan(counsellor);
            assertThat(healthWhenItIs(program, 200)).isEqualTo(200);
            all.add(later);
            Acknowledged.allIsThere(program.address(), all);
        }
        assertThat(all).extracting(Work::stage).contains(Work.Stage.ACKNOWLEDGED);

        try (var program = RunningProgram.on(disk.resolve("data"))) {
            Acknowledged.allIsThere(program.address(), all);
        }
        System.out.println("FullDiskTests: " + all.size() + " conversations begun on the way to a full disk");
    }

    /** The status it said no with. A hanging or broken connection would be none, and fails. */
    private static int writeUntilItSaysNo(Counsellor counsellor, List<Work> all)
            throws IOException, InterruptedException {
        for (var number = 0; number < MANY; number++) {
            var work = new Work(Ids.next(), counsellor.twoThemes(number));
            all.add(work);
            try {
                Acknowledged.write(counsellor, work);
            } catch (Counsellor.Outage refusal) {
                return refusal.status();
            }
        }
        throw new AssertionError("The disk never ran full");
    }

    /** The server may need a while to come back; nobody restarts anything. */
    private static Work writeWhenItCan(Counsellor counsellor) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (true) {
            var work = new Work(Ids.next(), counsellor.twoThemes(0));
            try {
                Acknowledged.write(counsellor, work);
                return work;
            } catch (Counsellor.Outage stillOut) {
                assertThat(System.nanoTime()).as(stillOut.getMessage()).isLessThan(deadline);
                Thread.sleep(500);
            }
        }
    }

    private static int health(RunningProgram program) throws IOException, InterruptedException {
        var asked = HttpRequest.newBuilder(program.address().resolve("/health")).build();
        return HttpClient.newHttpClient()
                .send(asked, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    /** It is believed a minute after the last refusal. */
    private static int healthWhenItIs(RunningProgram program, int wanted) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        var found = health(program);
        while (found != wanted && System.nanoTime() < deadline) {
            Thread.sleep(1_000);
            found = health(program);
        }
        return found;
    }

    /** Leaves a little, so that the first writes still fit. */
    private static void fill(Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            FileStore store = Files.getFileStore(file);
            var block = new byte[1 << 16];
            while (store.getUsableSpace() > A_LITTLE) {
                out.write(block);
            }
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    }
}
