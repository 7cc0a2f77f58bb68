package dk.samklang.helpline.agreement;

import dk.samklang.helpline.agreed.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agreement or a limit as it lies open.
 *
 * @param alias whom it is with
 * @param tally contacts since the caller agreed
 * @param used how it has been used, where it is a limit
 * @param next when the next conversation is; null where that is not agreed
 * @param steps the latest first
 * @param names of staff, by id
 * @param decides whether the reader decides for the house
 */
public record ArrangementView(
        Arrangement arrangement,
        String alias,
        Tally tally,
        UsedLimit used,
        @Nullable Instant next,
        List<Step> steps,
        Map<UUID, String> names,
        LocalDate today,
        boolean decides) {

    public String name(Stamp stamp) {
        return names.getOrDefault(stamp.by().value(), "");
    }

    /** Prints no content. */
    @Override
    public String toString() {
        return "ArrangementView[" + arrangement.id().value() + "]";
    }
}
