package dk.samklang.helpline.agreement;

import dk.samklang.helpline.agreed.AgreedTime;
import dk.samklang.helpline.agreed.ArrangementKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed.
 *
 * @param times of the week, for fixed times
 * @param wording as it is said to the caller
 * @param risks null for a limit
 */
public record Terms(
        ArrangementKind kind,
        List<AgreedTime> times,
        Measure measure,
        String wording,
        @Nullable Risks risks,
        Span span) {

    public static final int MOST_TIMES = 7;
    public static final int LONGEST_WORDING = 2_000;

    public Terms {
        times = times.stream().distinct().sorted().toList();
    }

    /** Each of the words by the name of its field on the screen; every one of them is looked through by the guard. */
    Map<String, String> byField() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("wording", wording);
        if (risks != null) {
            fields.put("keepingWords", risks.keepingWords());
            fields.put("treatmentWords", risks.treatmentWords());
        }
        return fields;
    }

    Terms over(Span other) {
        return new Terms(kind, times, measure, wording, risks, other);
    }

    /** Prints no content. */
    @Override
    public String toString() {
        return "Terms[...]";
    }
}
