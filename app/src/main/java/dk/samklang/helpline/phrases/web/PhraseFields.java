package dk.samklang.helpline.phrases.web;

import dk.samklang.helpline.phrases.Phrase;
import dk.samklang.helpline.phrases.Phrase.Details;
import dk.samklang.helpline.phrases.PhraseWords;
import dk.samklang.helpline.phrases.Situation;
import dk.samklang.helpline.phrases.Stage;
import dk.samklang.platform.anonymity.GuardAnswer;
import dk.samklang.platform.web.Frame;
import dk.samklang.platform.web.Submission;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in the form for a wording. */
public record PhraseFields(
        String words, Stage stage, @Nullable Situation situation, Set<UUID> types, Set<UUID> themes) {

    static PhraseFields empty() {
        return new PhraseFields("", Stage.DURING, null, Set.of(), Set.of());
    }

    static PhraseFields of(Frame frame, Phrase phrase) {
        var details = phrase.details();
        return new PhraseFields(
                frame.own(details.words(), phrase.starterKey()),
                details.stage(),
                details.situation(),
                details.types(),
                details.themes());
    }

    static PhraseFields read(Submission form) {
        var words = form.line("words", PhraseWords.LONGEST);
        if (words.isEmpty()) {
            form.errors().add("words", "layout.form.required");
        }
        return new PhraseFields(
                words,
                form.choice("stage", Stage.class, Stage.DURING),
                form.choice("situation", Situation.class),
                form.ids("types"),
                form.ids("themes"));
    }

    /** These, but those the writer chose to take from the wording that somebody else saved. */
    PhraseWords over(Phrase stored, Submission form) {
        var take = form.all("take");
        var now = stored.details();
        return new PhraseWords(
                new Details(
                        take.contains("words") ? now.words() : own(stored, form.text("shown")),
                        take.contains("stage") ? now.stage() : stage,
                        take.contains("situation") ? now.situation() : situation,
                        take.contains("types") ? now.types() : types,
                        take.contains("themes") ? now.themes() : themes),
                Set.copyOf(form.all(GuardAnswer.SEEN)));
    }

    PhraseWords added(Submission form) {
        return new PhraseWords(
                new Details(words, stage, situation, types, themes), Set.copyOf(form.all(GuardAnswer.SEEN)));
    }

    /** A starter whose words were left as they were shown keeps speaking each reader's language. */
    private @Nullable String own(Phrase stored, String shown) {
        return stored.details().words() == null && words.equals(shown) ? null : words;
    }

    /** Prints no content. */
    @Override
    public String toString() {
        return "PhraseFields[...]";
    }
}
