package dk.samklang.trail.web;

import dk.samklang.platform.web.Difference;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Notice;
import dk.samklang.trail.Control;
import dk.samklang.trail.JudgeOutcome;
import dk.samklang.trail.Judgement;
import dk.samklang.trail.OpenControl.Opened;
import dk.samklang.trail.SampleLine;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One month's sample, to go through or to read again.
 *
 * @param version of the control that the form was made from
 * @param differences where a colleague saved something else meanwhile
 */
public record ControlPage(
        Control control,
        List<SampleLine> lines,
        int version,
        @Nullable Notice notice,
        FormErrors errors,
        List<Difference> differences) {

    static ControlPage of(Opened opened, @Nullable Notice notice) {
        return new ControlPage(
                opened.control(), opened.lines(), opened.control().version(), notice, new FormErrors(), List.of());
    }

    static ControlPage sent(Opened opened, List<Judgement> sent, FormErrors errors) {
        return new ControlPage(
                opened.control(), with(opened.lines(), sent), opened.control().version(), null, errors, List.of());
    }

    static ControlPage conflicting(Opened opened, List<Judgement> mine, JudgeOutcome.ChangedMeanwhile changed) {
        var differences = IntStream.range(0, mine.size())
                .filter(place -> !mine.get(place).equals(changed.theirs().get(place)))
                .mapToObj(place -> difference(mine.get(place), changed.theirs().get(place)))
                .toList();
        return new ControlPage(
                opened.control(),
                with(opened.lines(), mine),
                changed.control().version(),
                null,
                new FormErrors(),
                differences);
    }

    private static Difference difference(Judgement mine, Judgement theirs) {
        return new Difference("note-" + mine.place(), "trail.control.note", words(mine), words(theirs));
    }

    private static String words(Judgement judgement) {
        var verdict = judgement.verdict();
        var mark = switch (verdict) {
            case null -> "";
            case IN_ORDER -> "✓ ";
            case ASK -> "? ";
        };
        return judgement.place() + ": " + mark + judgement.note();
    }

    private static List<SampleLine> with(List<SampleLine> lines, List<Judgement> sent) {
        return IntStream.range(0, lines.size())
                .mapToObj(place ->
                        new SampleLine(sent.get(place), lines.get(place).line()))
                .toList();
    }

    public boolean open() {
        return control.finished() == null;
    }

    public String path() {
        return "/trail/controls/" + control.id().value();
    }
}
