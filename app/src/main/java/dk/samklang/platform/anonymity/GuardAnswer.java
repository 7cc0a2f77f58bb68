package dk.samklang.platform.anonymity;

import dk.samklang.anonymity.Finding;
import dk.samklang.platform.web.FormErrors;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** What the guard says to the writer, by message key: what was found, why, and what to write instead. */
public final class GuardAnswer {

    /** The name of the hidden fields that carry what the writer has been asked about. */
    public static final String SEEN = "seen";

    private static final int CHILD = 13;
    private static final int GROWN = 20;

    private GuardAnswer() {}

    /** Puts each field's most serious mark beside the field; the rest is said by the page as soon as that one is gone. */
    public static void explain(FormErrors errors, List<Mark> marks) {
        marks.stream()
                .collect(Collectors.groupingBy(Mark::field, LinkedHashMap::new, Collectors.toList()))
                .forEach((field, all) -> explain(errors, field, all));
    }

    private static void explain(FormErrors errors, String field, List<Mark> all) {
        var digests =
                all.stream().filter(mark -> !mark.blocked()).map(Mark::digest).toList();
        var first = all.stream()
                .min(Comparator.comparing((Mark mark) -> !mark.blocked())
                        .thenComparing(mark -> mark.finding().kind()))
                .orElseThrow();
        errors.hasSeen(digests);
        if (first.blocked()) {
            errors.add(field, "anonymity.refused", what(first.finding()), instead(first.finding()));
        } else {
            errors.doubt(field, digests, "anonymity.asked", what(first.finding()), instead(first.finding()));
        }
    }

    /** What the finding is called. */
    public static MessageSourceResolvable what(Finding found) {
        return say("anonymity.reason." + found.reason());
    }

    /** A neutral wording; a date of birth becomes an age where the year is known. */
    public static MessageSourceResolvable instead(Finding found) {
        var age = found.age();
        if (age == null || age < 0) {
            return say("anonymity.instead." + found.kind());
        }
        if (age < CHILD) {
            return say("anonymity.age.child");
        }
        return age < GROWN ? say("anonymity.age.young") : say("anonymity.age.decade", age / 10 * 10);
    }

    private static MessageSourceResolvable say(String key, Object... args) {
        return new DefaultMessageSourceResolvable(new String[] {key}, args);
    }
}
