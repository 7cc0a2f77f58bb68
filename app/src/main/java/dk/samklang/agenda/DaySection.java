package dk.samklang.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One block of a day. All words are message keys but those of the items.
 *
 * @param order smaller comes first
 * @param emptyKey what to say, and to do, when there is nothing
 * @param action the link offered below; null for none
 */
public record DaySection(
        int order,
        String titleKey,
        String emptyKey,
        List<DayItem> items,
        @Nullable DayAction action) {

    /**
     * A way on from a section.
     *
     * @param first whether it is what most come for
     */
    public record DayAction(String path, String labelKey, boolean first) {}
}
