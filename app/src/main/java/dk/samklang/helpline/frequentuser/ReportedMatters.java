package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.identity.SignedIn;
import java.time.LocalDate;
import java.util.List;

/**
 * Declared here, answered by the room that keeps them: what was reported of an alias, or averted, so that nobody reports the same
 * matter twice (FB-16).
 */
public interface ReportedMatters {

    /** Newest first; for an alias the caller has already been let into. */
    List<Matter> of(FrequentUserId alias, SignedIn by);

    /**
     * @param kindKey message key of what was done
     * @param childWelfare whether it was a report about a child
     * @param matter in a few words; empty for none
     */
    record Matter(String kindKey, boolean childWelfare, String matter, LocalDate on) {

        /** Prints no content. */
        @Override
        public String toString() {
            return "Matter[" + kindKey + "]";
        }
    }
}
