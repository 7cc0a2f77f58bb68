package dk.samklang.helpline.frequentuser;

import dk.samklang.helpline.frequentuser.FrequentUserSummary.TypeName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A type that a helpline speaks of: a shared language, never the headline of a person.
 *
 * @param descriptionKey message key of a starter's description; null where the house wrote its own
 * @param ownDescription the house's own words; null where the starter's stand
 */
public record UserType(
        UUID id,
        TypeName name,
        @Nullable String descriptionKey,
        @Nullable String ownDescription) {}
