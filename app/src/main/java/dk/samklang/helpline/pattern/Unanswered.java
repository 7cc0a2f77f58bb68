package dk.samklang.helpline.pattern;

import dk.samklang.helpline.frequentuser.UsePattern;
import java.time.Instant;
import java.util.UUID;

/** A suggestion that waits for somebody to decide. */
public record Unanswered(UUID alias, String name, UsePattern suggested, Instant since) {

    /** Prints no content. */
    @Override
    public String toString() {
        return "Unanswered[" + alias + "]";
    }
}
