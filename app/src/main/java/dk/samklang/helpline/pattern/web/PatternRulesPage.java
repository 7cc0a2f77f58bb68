package dk.samklang.helpline.pattern.web;

import dk.samklang.organisation.ServiceName;
import dk.samklang.platform.web.Difference;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Notice;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a helpline means by often and long.
 *
 * @param fields as they stand in the form, by name
 * @param version the version that the writer has seen; 0 where nothing was decided yet
 * @param theirs what somebody else saved in between; null for nothing
 */
public record PatternRulesPage(
        List<ServiceName> helplines,
        ServiceName helpline,
        Map<String, String> fields,
        int version,
        FormErrors errors,
        @Nullable Map<String, String> theirs,
        @Nullable Notice notice) {

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
                                "pattern.rules." + mine.getKey(),
                                mine.getValue(),
                                other.getOrDefault(mine.getKey(), "")))
                        .toList();
    }
}
