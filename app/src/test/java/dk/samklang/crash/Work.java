package dk.samklang.crash;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** One conversation somebody writes, and what the program has said about it so far. */
final class Work {

    /** Drafts kept before it is registered. */
    static final int SENTENCES = 3;

    private final UUID id;
    private final List<String> themes;
    private final AtomicInteger kept = new AtomicInteger();
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.WRITING);

    Work(UUID id, List<String> themes) {
        this.id = id;
        this.themes = List.copyOf(themes);
    }

    /** How far it got as its writer knows. */
    enum Stage {
        WRITING,
        SENT,
        ACKNOWLEDGED
    }

    UUID id() {
        return id;
    }

    List<String> themes() {
        return themes;
    }

    /** How many sentences the program said it keeps. */
    int kept() {
        return kept.get();
    }

    Stage stage() {
        return stage.get();
    }

    /** What stands in the note after so many sentences. */
    String note(int sentences) {
        var words = new StringBuilder("Talk " + name() + ":");
        for (var sentence = 1; sentence <= sentences; sentence++) {
            words.append(" sentence ").append(sentence).append(',');
        }
        return words.append(" end.").toString();
    }

    /** The id in letters, as a row of digits might be somebody's number, which no note may hold. */
    private String name() {
        return id.toString()
                .chars()
                .mapToObj(sign -> Character.toString(Character.isDigit(sign) ? sign - '0' + 'g' : sign))
                .collect(Collectors.joining());
    }

    String note() {
        return note(SENTENCES);
    }

    void keptOneMore() {
        kept.incrementAndGet();
    }

    void reached(Stage reached) {
        stage.set(reached);
    }

    @Override
    public String toString() {
        return id + ", " + kept + " sentences kept, " + stage;
    }
}
