package dk.samklang.helpline.frequentuser;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a counsellor needs to know of an alias with a caller on the line.
 *
 * @param approach at most three lines, none of them blank
 * @param types names of types, by message key or in the house's own words
 * @param knownSince the first contact; before there was one, when the card was made
 * @param lastContactAt null before the first contact
 */
public record FrequentUserSummary(
        FrequentUserId id,
        String alias,
        Gender gender,
        AgeBand ageBand,
        List<TypeName> types,
        List<String> approach,
        Instant knownSince,
        @Nullable Instant lastContactAt) {

    /**
     * A type's name: the house's own words, or where it has none, the starter's message key.
     *
     * @param retired whether the house no longer uses it
     */
    public record TypeName(
            @Nullable String starterKey, @Nullable String ownWords, boolean retired) {}

    /** Prints no content. */
    @Override
    public String toString() {
        return "FrequentUserSummary[" + id.value() + "]";
    }
}
