package dk.samklang.platform.anonymity;

import dk.samklang.anonymity.Finding;
import dk.samklang.anonymity.Kind;
import dk.samklang.platform.web.FormErrors;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** What the guard says to the writer, by message key: what was found, why, and what to write instead. */
public final class GuardAnswer {

    /** The name of the hidden fields that carry what the writer has been asked about. */
    public static final String SEEN = "seen";

    private static final int CHILD = 13;
    private static final int GROWN = 20;
    private static final int OLDEST = 130;

    private GuardAnswer() {}

    /** Puts every mark beside its field, what cannot be saved first; the page takes each away as it is put right. */
    public static void explain(FormErrors errors, List<Mark> marks) {
        marks.stream()
                .collect(Collectors.groupingBy(Mark::field, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(field -> field.stream()
                        .sorted(Comparator.comparing((Mark mark) -> !mark.blocked()))
                        .forEach(mark -> explain(errors, mark)));
    }

    private static void explain(FormErrors errors, Mark mark) {
        var what = what(mark.finding());
        var instead = instead(mark.finding());
        if (mark.blocked()) {
            errors.addPart(mark.field(), mark.digest(), "anonymity.refused", what, instead);
        } else {
            errors.doubt(mark.field(), mark.digest(), "anonymity.asked", what, instead);
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

    /** Every neutral wording there is. */
    static List<MessageSourceResolvable> wordings() {
        var kinds = Arrays.stream(Kind.values()).map(kind -> say("anonymity.instead." + kind));
        var ages = Stream.of(say("anonymity.age.child"), say("anonymity.age.young"));
        var decades =
                IntStream.rangeClosed(GROWN / 10, OLDEST / 10).mapToObj(ten -> say("anonymity.age.decade", ten * 10));
        return Stream.of(kinds, ages, decades).flatMap(Function.identity()).toList();
    }

    private static MessageSourceResolvable say(String key, Object... args) {
        return new DefaultMessageSourceResolvable(new String[] {key}, args);
    }
}
