package dk.samklang.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.crash.Work.Stage;
import dk.samklang.platform.ids.Ids;
import dk.samklang.testing.Requirement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs on one database: whoever is signed in at one is at the other, and one falls without taking anything along. */
class TwoNodesTests {

    private static final int CONVERSATIONS = 12;
    private static final int BLOW = 5;

    @TempDir
    private Path temporary;

    @Test
    @Requirement(value = "X-13", part = "nodes")
    void oneGoesOnWithWhatTheOtherBegan() throws Exception {
        try (var first = RunningProgram.on(temporary.resolve("first"));
                var second = first.beside(temporary.resolve("second"))) {
            var counsellor = new Counsellor(first.address());
            var works = new ArrayList<Work>();

            for (var number = 0; number < CONVERSATIONS; number++) {
                var work = new Work(Ids.next(), counsellor.twoThemes(number));
                works.add(work);
                if (number == BLOW) {
                    begunAt(second, counsellor, work);
                    second.kill();
                    finishedAt(first, counsellor, work);
                } else {
                    var node = number < BLOW && number % 2 == 1 ? second : first;
                    Acknowledged.write(counsellor.at(node.address()), work);
                }
            }

            assertThat(works).extracting(Work::stage).containsOnly(Stage.ACKNOWLEDGED);
            Acknowledged.allIsThere(first.address(), List.copyOf(works));
        }
    }

    private static void begunAt(RunningProgram node, Counsellor counsellor, Work work)
            throws IOException, InterruptedException {
        for (var sentence = 1; sentence <= Work.SENTENCES; sentence++) {
            assertThat(counsellor.at(node.address()).keep(work.id(), work.note(sentence), work.themes(), sentence - 1))
                    .isTrue();
            work.keptOneMore();
        }
    }

    private static void finishedAt(RunningProgram node, Counsellor counsellor, Work work)
            throws IOException, InterruptedException {
        work.reached(Stage.SENT);
        assertThat(counsellor.at(node.address()).register(work.id(), work.note(), work.themes(), Work.SENTENCES))
                .isTrue();
        work.reached(Stage.ACKNOWLEDGED);
    }
}
