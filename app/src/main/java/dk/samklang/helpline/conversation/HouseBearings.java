package dk.samklang.helpline.conversation;

import dk.samklang.platform.identity.ServiceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Declared here, answered by the room that keeps them: what the house wants every conversation to be steered by (FB-18). */
public interface HouseBearings {

    /** In the order of the house; for a helpline the caller has already been let into. One statement. */
    List<Bearing> of(ServiceId service);

    /**
     * @param starterKey message key of a starter's words; null where the house wrote its own
     * @param ownWords null only where there is a starter
     */
    record Bearing(@Nullable String starterKey, @Nullable String ownWords) {}
}
