package dk.samklang.trail.web;

import dk.samklang.organisation.ListColleagues.Colleague;
import dk.samklang.platform.audit.AuditTrail.Action;
import dk.samklang.platform.sealing.Finding;
import dk.samklang.platform.web.Choice;
import dk.samklang.platform.web.Frame;
import dk.samklang.trail.TrailLine;
import java.util.List;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** How entries are put into words. */
public final class TrailWords {

    private static final int GROUP = 8;

    private TrailWords() {}

    /** What kind of record it is; a kind that has no words yet is shown as the trail calls it. */
    public static String kind(Frame frame, String kind) {
        return frame.say(new DefaultMessageSourceResolvable(new String[] {"trail.kind." + kind}, kind));
    }

    /** Where all about an entry's record stands; of what was only asked for in vain, nothing but that. */
    public static String path(TrailLine line) {
        return (line.action() == Action.REFUSED ? "/trail?record=" : "/trail/records/") + line.record();
    }

    public static List<Choice> people(List<Colleague> colleagues, String asked) {
        return colleagues.stream()
                .map(one -> new Choice(
                        one.id().toString(), one.name(), one.id().toString().equals(asked)))
                .toList();
    }

    public static String finding(Frame frame, Finding finding) {
        var entry = finding.entry();
        return frame.say(
                "trail.finding." + finding.kind().name(),
                frame.number(finding.seal()),
                entry == null ? "" : entry.toString());
    }

    /** A digest in groups, so that it can be compared by eye. */
    public static String grouped(String digest) {
        return digest.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }
}
