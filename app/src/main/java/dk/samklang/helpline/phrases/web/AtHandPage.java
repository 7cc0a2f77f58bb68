package dk.samklang.helpline.phrases.web;

import dk.samklang.helpline.phrases.OfferedPhrase;
import dk.samklang.helpline.phrases.Situation;
import dk.samklang.helpline.phrases.Stage;
import java.util.Arrays;
import java.util.List;

/**
 * The wordings at hand, by stage: those that fit first, then those for any time, then those for what is out of the ordinary.
 *
 * @param written whether the conversation is written, so that a wording can be copied into it
 */
public record AtHandPage(List<OfferedPhrase> phrases, boolean written) {

    public List<Stage> stages() {
        return Arrays.stream(Stage.values())
                .filter(stage -> phrases.stream().anyMatch(phrase -> phrase.stage() == stage))
                .toList();
    }

    /** What was chosen for this caller or these themes. */
    public List<OfferedPhrase> fitting(Stage stage) {
        return of(stage).stream().filter(OfferedPhrase::fits).toList();
    }

    /** What is of use at any time. */
    public List<OfferedPhrase> general(Stage stage) {
        return of(stage).stream()
                .filter(phrase -> !phrase.fits() && phrase.situation() == null)
                .toList();
    }

    public List<Situation> situations(Stage stage) {
        return Arrays.stream(Situation.values())
                .filter(situation -> !in(stage, situation).isEmpty())
                .toList();
    }

    public List<OfferedPhrase> in(Stage stage, Situation situation) {
        return of(stage).stream()
                .filter(phrase -> !phrase.fits() && phrase.situation() == situation)
                .toList();
    }

    public int count(Stage stage) {
        return of(stage).size();
    }

    private List<OfferedPhrase> of(Stage stage) {
        return phrases.stream().filter(phrase -> phrase.stage() == stage).toList();
    }
}
