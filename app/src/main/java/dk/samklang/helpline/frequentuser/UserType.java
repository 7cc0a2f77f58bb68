package dk.samklang.helpline.frequentuser;

import dk.samklang.helpline.frequentuser.FrequentUserSummary.TypeName;
import dk.samklang.platform.identity.ServiceId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A type that a helpline speaks of: a shared language, never the headline of a person.
 *
 * @param descriptionKey message key of a starter's description; null where the house wrote its own type
 * @param ownDescription the house's own words; null where the starter's stand
 * @param version counts changes of its words
 */
public record UserType(
        UserTypeId typeId,
        ServiceId service,
        TypeName name,
        @Nullable String descriptionKey,
        @Nullable String ownDescription,
        int version) {

    public UUID id() {
        return typeId.value();
    }

    public boolean retired() {
        return name.retired();
    }
}
