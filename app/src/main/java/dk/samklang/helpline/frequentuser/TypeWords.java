package dk.samklang.helpline.frequentuser;

import org.jspecify.annotations.Nullable;

/**
 * What a helpline calls a type, and what it means by it.
 *
 * @param name 1 to {@value LONGEST_NAME} characters; null where a starter's words stand
 * @param description up to {@value LONGEST_DESCRIPTION} characters; null where a starter's words stand
 */
public record TypeWords(@Nullable String name, @Nullable String description) {

    public static final int LONGEST_NAME = 60;
    public static final int LONGEST_DESCRIPTION = 1_000;
}
