package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.identity.SignedIn;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Declared here, answered by the room that keeps them: where an alias was referred, and what came of it (FB-14). */
public interface CardReferrals {

    /** The latest, newest first; for a card the caller has already been let into. */
    List<Line> of(FrequentUserId alias, SignedIn by);

    /**
     * @param option what the offer is called
     * @param outcomeKey message key of what came of it; null while nobody has heard
     * @param words what was told of it; empty for nothing
     */
    record Line(
            UUID referral,
            Instant at,
            String option,
            @Nullable String outcomeKey,
            String words) {

        /** Prints no content. */
        @Override
        public String toString() {
            return "Line[" + referral + "]";
        }
    }
}
