package dk.samklang.testing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How many tests of each requirement passed and failed. */
final class RequirementTally {

    /** Requirements whose parts are tested apart and complete only together. */
    static final Map<String, List<String>> PARTS = Map.of(
            "X-3", List.of("password", "totp", "passkey", "oidc"),
            "X-4", List.of("trail", "extract"),
            "X-7", List.of("wcag", "keyboard", "languages"),
            "X-9", List.of("drafts", "conflicts", "crash", "restore"),
            "X-10", List.of("agenda", "feed"),
            "X-12", List.of("spreadsheets", "fhir", "api"),
            "X-13", List.of("one-command", "nodes"),
            "FB-8", List.of("rules", "recogniser"),
            "FB-17", List.of("editing", "versions", "pdf", "docx"));

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, Count> counts =
            new TreeMap<>(Comparator.comparing(RequirementTally::family).thenComparingInt(RequirementTally::number));

    /** What is known of one requirement; {@code parts} counts the tests that passed, by part. */
    record Count(
            int passed,
            int failed,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Integer> parts) {

        static final Count NONE = new Count(0, 0, Map.of());

        Count plus(Count other) {
            var sum = new TreeMap<>(parts == null ? Map.of() : parts);
            if (other.parts != null) {
                other.parts.forEach((part, passes) -> sum.merge(part, passes, Integer::sum));
            }
            return new Count(passed + other.passed, failed + other.failed, sum);
        }
    }

    void add(Requirement requirement, boolean passed) {
        var part = requirement.part();
        for (var id : requirement.value()) {
            refuseUnknown(id, part);
            Map<String, Integer> parts = passed && !part.isEmpty() ? Map.of(part, 1) : Map.of();
            add(id, new Count(passed ? 1 : 0, passed ? 0 : 1, parts));
        }
    }

    private void add(String id, Count count) {
        counts.merge(id, Count.NONE.plus(count), Count::plus);
    }

    private static void refuseUnknown(String id, String part) {
        if (!id.matches("[A-Z]{1,3}-\\d{1,2}")) {
            throw new IllegalArgumentException("No requirement is called " + id);
        }
        if (PARTS.containsKey(id) ? !PARTS.get(id).contains(part) : !part.isEmpty()) {
            throw new IllegalArgumentException(
                    "Requirement " + id + " has the parts " + PARTS.getOrDefault(id, List.of()) + ", not " + part);
        }
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    void clear() {
        counts.clear();
    }

    void addAll(String json) {
        JSON.readValue(json, new TypeReference<Map<String, Count>>() {}).forEach(this::add);
    }

    /** One requirement a line, so that two runs can be compared by eye. */
    String json() {
        return counts.entrySet().stream()
                .map(entry -> "  \"" + entry.getKey() + "\": " + JSON.writeValueAsString(entry.getValue()))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    String table() {
        var lines = counts.entrySet().stream()
                .map(entry -> "%-12s%8d%8d  %s"
                        .formatted(
                                entry.getKey(),
                                entry.getValue().passed(),
                                entry.getValue().failed(),
                                remark(entry.getKey(), entry.getValue())))
                .map(String::stripTrailing);
        return lines.collect(
                Collectors.joining("\n", "%-12s%8s%8s%n".formatted("Requirement", "passed", "failed"), ""));
    }

    private static String remark(String id, Count count) {
        var missing = missing(id, count);
        return missing.isEmpty() ? "" : "incomplete, no test yet for: " + String.join(", ", missing);
    }

    private static Set<String> missing(String id, Count count) {
        var missing = new TreeSet<>(PARTS.getOrDefault(id, List.of()));
        missing.removeAll(count.parts().keySet());
        return missing;
    }

    private static String family(String id) {
        return id.substring(0, id.indexOf('-'));
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(id.indexOf('-') + 1));
    }
}
