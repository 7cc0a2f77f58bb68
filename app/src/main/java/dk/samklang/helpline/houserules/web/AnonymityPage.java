package dk.samklang.helpline.houserules.web;

import dk.samklang.anonymity.Kind;
import dk.samklang.platform.anonymity.GuardRules;
import dk.samklang.platform.anonymity.ShowGuardRules;
import dk.samklang.platform.web.Choice;
import dk.samklang.platform.web.Difference;
import dk.samklang.platform.web.Frame;
import dk.samklang.platform.web.Notice;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The guard's rules and counts.
 *
 * @param mine what the reader chose while somebody else was faster; null otherwise
 */
public record AnonymityPage(
        ShowGuardRules.Overview overview,
        @Nullable GuardRules mine,
        @Nullable Notice notice) {

    /** The kinds one may decide on: all but the CPR number. */
    public List<Kind> kinds() {
        return Arrays.stream(Kind.values()).filter(kind -> kind != Kind.CPR).toList();
    }

    public int version() {
        return overview.rules().version();
    }

    public List<Choice> choices(Frame frame, Kind kind) {
        var blocks = (mine == null ? overview.rules() : mine).blocks(kind);
        return List.of(
                new Choice("BLOCK", frame.say("houserules.anonymity.BLOCK"), blocks),
                new Choice("WARN", frame.say("houserules.anonymity.WARN"), !blocks));
    }

    public List<Difference> differences(Frame frame) {
        return mine == null
                ? List.of()
                : kinds().stream()
                        .filter(kind -> mine.blocks(kind) != overview.rules().blocks(kind))
                        .map(kind -> new Difference(
                                kind.name(),
                                "anonymity.kind." + kind,
                                said(frame, mine, kind),
                                said(frame, overview.rules(), kind)))
                        .toList();
    }

    private static String said(Frame frame, GuardRules rules, Kind kind) {
        return frame.say(rules.blocks(kind) ? "houserules.anonymity.BLOCK" : "houserules.anonymity.WARN");
    }

    public int month(Kind kind) {
        return overview.month().getOrDefault(kind, 0);
    }

    public int year(Kind kind) {
        return overview.year().getOrDefault(kind, 0);
    }
}
