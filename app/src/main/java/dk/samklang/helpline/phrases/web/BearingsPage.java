package dk.samklang.helpline.phrases.web;

import dk.samklang.helpline.phrases.Bearings;
import dk.samklang.helpline.phrases.ShowBearings;
import dk.samklang.organisation.ServiceName;
import dk.samklang.platform.web.Difference;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Frame;
import dk.samklang.platform.web.Notice;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The bearings of a helpline, for the one who decides on them.
 *
 * @param typed what stands in the form, one line to a field; null for the bearings as they are
 * @param over the version the reader has seen
 * @param conflict whether somebody else has changed them meanwhile
 */
public record BearingsPage(
        List<ServiceName> helplines,
        ServiceName helpline,
        ShowBearings.History history,
        @Nullable List<String> typed,
        int over,
        FormErrors errors,
        boolean conflict,
        @Nullable Notice notice) {

    public boolean severalHelplines() {
        return helplines.size() > 1;
    }

    /** As many fields as there may be lines. */
    public List<String> fields(Frame frame) {
        var lines = typed == null ? lines(frame, history.now()) : typed;
        return IntStream.range(0, Bearings.MOST)
                .mapToObj(place -> place < lines.size() ? lines.get(place) : "")
                .toList();
    }

    public static List<String> lines(Frame frame, Bearings bearings) {
        return bearings.areStarters()
                ? Bearings.STARTERS.stream().map(frame::say).toList()
                : bearings.lines();
    }

    /** What somebody else has saved meanwhile, beside one's own. */
    public List<Difference> differences(Frame frame) {
        var mine = String.join("\n", fields(frame)).strip();
        var theirs = String.join("\n", lines(frame, history.now()));
        return conflict && !mine.equals(theirs)
                ? List.of(new Difference("lines", "phrases.bearings.title", mine, theirs))
                : List.of();
    }
}
