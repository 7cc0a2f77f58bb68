package dk.samklang.trail.web;

import dk.samklang.platform.web.Submission;
import dk.samklang.trail.JudgeSample;
import dk.samklang.trail.Judgement;
import dk.samklang.trail.OpenControl.Opened;
import dk.samklang.trail.Verdict;
import java.util.List;

/** Turns the form's fields into judgements, one for each reading of the sample. */
final class ReadJudgements {

    private ReadJudgements() {}

    static List<Judgement> of(Submission form, Opened control) {
        return control.lines().stream().map(line -> of(form, line.judgement())).toList();
    }

    /** Where the auditor took what a colleague had written, that stands. */
    private static Judgement of(Submission form, Judgement stored) {
        var place = stored.place();
        if (form.all("take").contains("note-" + place)) {
            return stored;
        }
        return new Judgement(
                place,
                form.choice("verdict-" + place, Verdict.class),
                form.text("note-" + place, JudgeSample.LONGEST_NOTE));
    }
}
