package dk.samklang.platform.sealing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something in a trail that is not as it was sealed.
 *
 * @param seal the number of the seal concerned
 * @param entry the entry concerned; null when it is the seal itself
 */
public record Finding(Kind kind, long seal, @Nullable UUID entry) {

    /** What is wrong. */
    public enum Kind {
        CHANGED("entry %2$s is not as it was when seal %1$d closed it"),
        MISSING("entry %2$s is missing from seal %1$d"),
        REORDERED("entry %2$s does not stand where seal %1$d closed it"),
        INSERTED("entry %2$s was slipped in: seal %1$d does not hold it"),
        BACKDATED("entry %2$s claims a time before seal %1$d was made, which did not find it"),
        SEAL_CHANGED("seal %1$d is not as it was made"),
        SEAL_MISSING("seal %1$d is missing"),
        TRUNCATED("the end is cut off: seal %1$d, which is remembered outside the database, is missing"),
        REPLACED("the trail was written anew: seal %1$d is not the one remembered outside the database");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }
    }

    /** For the terminal and the log, ids only. */
    public String sentence() {
        return kind.sentence.formatted(seal, entry);
    }
}
