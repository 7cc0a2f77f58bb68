package dk.samklang.helpline.phrases.web;

import dk.samklang.helpline.phrases.Phrase;
import dk.samklang.helpline.phrases.Stage;
import dk.samklang.organisation.ServiceName;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Frame;
import dk.samklang.platform.web.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The wordings of a helpline, for the one who decides on them.
 *
 * @param helplines those this person leads, to choose from
 * @param phrases those in use first
 * @param adding the wording being added
 * @param step what was just done
 */
public record ListPage(
        List<ServiceName> helplines,
        ServiceName helpline,
        List<Phrase> phrases,
        FitChoices fits,
        Adding adding,
        Step step) {

    /** The form for a new wording. */
    public record Adding(PhraseFields fields, FormErrors errors) {

        static Adding empty() {
            return new Adding(PhraseFields.empty(), new FormErrors());
        }
    }

    /**
     * @param retired id of the wording just taken out of use, which can be undone; empty for none
     * @param moved id of the wording just moved, whose button takes the focus; empty for none
     * @param up whether it was moved up
     */
    public record Step(@Nullable Notice notice, String retired, String moved, boolean up) {}

    public boolean severalHelplines() {
        return helplines.size() > 1;
    }

    public List<Phrase> active(Stage stage) {
        return phrases.stream()
                .filter(phrase -> !phrase.retired() && phrase.details().stage() == stage)
                .toList();
    }

    public List<Phrase> retired() {
        return phrases.stream().filter(Phrase::retired).toList();
    }

    /** The wording just taken out of use, if it still is. */
    public @Nullable Phrase justRetired() {
        return retired().stream()
                .filter(phrase -> phrase.id().value().toString().equals(step.retired()))
                .findFirst()
                .orElse(null);
    }

    /** Whether the button that moves this wording takes the focus, so that one can press it again. */
    public boolean takesFocus(Stage stage, int place, boolean direction) {
        var among = active(stage);
        if (!among.get(place).id().value().toString().equals(step.moved())) {
            return false;
        }
        var stuck = step.up() ? place == 0 : place == among.size() - 1;
        return direction == (stuck != step.up());
    }

    public String fits(Frame frame, Phrase phrase) {
        var details = phrase.details();
        return fits.words(frame, details.types(), details.themes());
    }

    public String situation(Frame frame, Phrase phrase) {
        var situation = phrase.details().situation();
        return situation == null ? "" : frame.say("phrases.situation." + situation.name());
    }
}
