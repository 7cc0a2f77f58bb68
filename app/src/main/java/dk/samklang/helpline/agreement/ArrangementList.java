package dk.samklang.helpline.agreement;

import dk.samklang.helpline.agreed.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of agreements and limits.
 *
 * @param total how many there are in all
 */
public record ArrangementList(List<Row> rows, int total, LocalDate today) {

    /**
     * @param due whether somebody who decides should look at it
     * @param next when the next conversation is; null where that is not agreed
     */
    public record Row(
            Arrangement arrangement,
            String alias,
            Tally tally,
            @Nullable Instant next,
            boolean due) {

        /** Prints no content. */
        @Override
        public String toString() {
            return "Row[" + arrangement.id().value() + "]";
        }
    }
}
