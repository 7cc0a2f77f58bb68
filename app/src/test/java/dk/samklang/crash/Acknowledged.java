package dk.samklang.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.crash.Work.Stage;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;

/** Writing that believes only what was answered, and the question whether all of that is there. */
final class Acknowledged {

    private Acknowledged() {}

    static void write(Counsellor counsellor, Work work) throws IOException, InterruptedException {
        for (var sentence = 1; sentence <= Work.SENTENCES; sentence++) {
            assertThat(counsellor.keep(work.id(), work.note(sentence), work.themes(), sentence - 1))
                    .isTrue();
            work.keptOneMore();
        }
        work.reached(Stage.SENT);
        assertThat(counsellor.register(work.id(), work.note(), work.themes(), Work.SENTENCES))
                .isTrue();
        work.reached(Stage.ACKNOWLEDGED);
    }

    /** Looks at each of them through the program, as a counsellor would. */
    static void allIsThere(URI program, List<Work> all) throws IOException, InterruptedException {
        var counsellor = new Counsellor(program);
        for (var work : all) {
            var conversation = counsellor.conversation(work.id());
            if (conversation.isEmpty()) {
                assertThatTheDraftIsThere(counsellor, work);
            } else {
                assertThatItIsWhole(counsellor, work, conversation);
            }
        }
    }

    private static void assertThatItIsWhole(Counsellor counsellor, Work work, String conversation) {
        assertThat(work.stage())
                .as("what was never sent cannot be registered: %s", work)
                .isNotEqualTo(Stage.WRITING);
        assertThat(conversation).as("%s", work).contains(work.note(), work.note() + " (alone)");
        assertThat(conversation)
                .as("%s", work)
                .contains(work.themes().stream().map(counsellor::nameOf).toList());
    }

    /** At least what was acknowledged, and perhaps the sentence that was under way. */
    private static void assertThatTheDraftIsThere(Counsellor counsellor, Work work)
            throws IOException, InterruptedException {
        assertThat(work.stage()).as("acknowledged, and gone: %s", work).isNotEqualTo(Stage.ACKNOWLEDGED);
        var draft = counsellor.draft(work.id());
        var lawful = IntStream.rangeClosed(work.kept(), Math.min(work.kept() + 1, Work.SENTENCES))
                .mapToObj(sentences -> sentences == 0 ? "" : work.note(sentences))
                .toList();
        assertThat(draft).as("%s", work).isIn(lawful);
        if (!draft.isEmpty()) {
            assertThat(counsellor.themesOfDraft(work.id())).containsExactlyInAnyOrderElementsOf(work.themes());
        }
    }
}
