package dk.samklang.trail;

import dk.samklang.platform.identity.SignedIn;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A room that keeps records of which the trail speaks: what they are called, for those who may open them. */
public interface RecordNames {

    /** The kinds of records, as the trail calls them. */
    Set<String> kinds();

    /** Names by id; what is gone, or not this person's to open, is left out. */
    Map<UUID, RecordName> of(SignedIn by, Set<UUID> ids);

    /** @param label empty where the record has no name */
    record RecordName(String label, String path) {

        /** Prints no name. */
        @Override
        public String toString() {
            return "RecordName[...]";
        }
    }
}
