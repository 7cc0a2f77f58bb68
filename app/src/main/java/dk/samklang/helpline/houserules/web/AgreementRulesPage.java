package dk.samklang.helpline.houserules.web;

import dk.samklang.helpline.houserules.AgreementRules;
import dk.samklang.organisation.ServiceName;
import dk.samklang.platform.web.Difference;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Notice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A helpline's rules on agreements and on the length of conversations.
 *
 * @param fields as they stand in the form, by name
 * @param version the version that the writer has seen; 0 where nothing was decided yet
 * @param theirs what somebody else saved in between; null for nothing
 */
public record AgreementRulesPage(
        List<ServiceName> helplines,
        ServiceName helpline,
        Map<String, String> fields,
        int version,
        FormErrors errors,
        @Nullable Map<String, String> theirs,
        @Nullable Notice notice) {

    static Map<String, String> fields(AgreementRules rules) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("months", String.valueOf(rules.months()));
        fields.put("quietWeeks", String.valueOf(rules.quietWeeks()));
        fields.put("minutes", Objects.toString(rules.minutes(), ""));
        fields.put("prioritise", rules.prioritise());
        fields.put("roundOff", rules.roundOff());
        return fields;
    }

    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    public boolean severalHelplines() {
        return helplines.size() > 1;
    }

    public List<Difference> differences() {
        var other = theirs;
        return other == null
                ? List.of()
                : fields.entrySet().stream()
                        .filter(mine -> !mine.getValue().equals(other.get(mine.getKey())))
                        .map(mine -> new Difference(
                                mine.getKey(),
                                "houserules.agreements." + mine.getKey(),
                                mine.getValue(),
                                other.getOrDefault(mine.getKey(), "")))
                        .toList();
    }
}
