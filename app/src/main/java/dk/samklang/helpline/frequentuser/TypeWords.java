package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.anonymity.Writing;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a helpline calls a type, and what it means by it.
 *
 * @param name 1 to {@value LONGEST_NAME} characters; null where a starter's words stand
 * @param description up to {@value LONGEST_DESCRIPTION} characters; null where a starter's words stand
 * @param seen what the anonymity guard has asked about, and the writer keeps
 */
public record TypeWords(@Nullable String name, @Nullable String description, Set<String> seen) {

    public static final int LONGEST_NAME = 60;
    public static final int LONGEST_DESCRIPTION = 1_000;

    Writing writing() {
        return Writing.of(byField(name, description), seen);
    }

    /** The same, over the words that a type has already. */
    Writing over(UserType type) {
        return writing().over(byField(type.name().ownWords(), type.ownDescription()));
    }

    private static Map<String, String> byField(@Nullable String name, @Nullable String description) {
        return Map.of("name", name == null ? "" : name, "description", description == null ? "" : description);
    }
}
