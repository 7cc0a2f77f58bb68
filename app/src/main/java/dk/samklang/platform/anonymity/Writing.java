package dk.samklang.platform.anonymity;

import java.util.Map;
import java.util.Set;

/**
 * What somebody is about to save: the free text of each guarded field by its name.
 *
 * @param before what stands there already; a field that says the same is let be, and what was kept in one is not asked about again
 * @param seen digests of findings the writer was shown, and goes on with
 */
public record Writing(Map<String, String> fields, Map<String, String> before, Set<String> seen) {

    public static Writing of(Map<String, String> fields, Set<String> seen) {
        return new Writing(fields, Map.of(), seen);
    }

    /** The same, over words that are there already. */
    public Writing over(Map<String, String> stored) {
        return new Writing(fields, stored, seen);
    }

    boolean isUntouched(String field) {
        return fields.getOrDefault(field, "").equals(before.get(field));
    }

    /** Prints no content. */
    @Override
    public String toString() {
        return "Writing[...]";
    }
}
