package dk.samklang.helpline.phrases.web;

import dk.samklang.helpline.phrases.Phrase;
import dk.samklang.helpline.phrases.Situation;
import dk.samklang.platform.web.Difference;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Frame;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One wording, to change or take out of use.
 *
 * @param typed what stands in the form; null for the wording as it is
 * @param version of the wording that the reader has seen
 * @param conflict whether somebody else has changed it meanwhile
 */
public record EditPage(
        Phrase phrase,
        FitChoices fits,
        @Nullable PhraseFields typed,
        int version,
        FormErrors errors,
        boolean conflict) {

    public String words(Frame frame) {
        return frame.own(phrase.details().words(), phrase.starterKey());
    }

    public PhraseFields fields(Frame frame) {
        return typed == null ? PhraseFields.of(frame, phrase) : typed;
    }

    /** What somebody else has saved meanwhile, beside one's own. */
    public List<Difference> differences(Frame frame) {
        if (!conflict) {
            return List.of();
        }
        var mine = fields(frame);
        var theirs = PhraseFields.of(frame, phrase);
        return Stream.of(
                        new Difference("words", "phrases.words", mine.words(), theirs.words()),
                        new Difference("stage", "phrases.stage", stage(frame, mine), stage(frame, theirs)),
                        new Difference(
                                "situation", "phrases.situation", situation(frame, mine), situation(frame, theirs)),
                        new Difference(
                                "types", "phrases.types", types(frame, mine.types()), types(frame, theirs.types())),
                        new Difference(
                                "themes",
                                "phrases.themes",
                                themes(frame, mine.themes()),
                                themes(frame, theirs.themes())))
                .filter(difference -> !difference.mine().equals(difference.theirs()))
                .toList();
    }

    private static String stage(Frame frame, PhraseFields fields) {
        return frame.say("phrases.stage." + fields.stage().name());
    }

    private static String situation(Frame frame, PhraseFields fields) {
        @Nullable Situation situation = fields.situation();
        return frame.say(situation == null ? "phrases.any-situation" : "phrases.situation." + situation.name());
    }

    private String types(Frame frame, Set<UUID> chosen) {
        return fits.words(frame, chosen, Set.of());
    }

    private String themes(Frame frame, Set<UUID> chosen) {
        return fits.words(frame, Set.of(), chosen);
    }
}
