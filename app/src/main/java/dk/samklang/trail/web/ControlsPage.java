package dk.samklang.trail.web;

import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Notice;
import dk.samklang.trail.Control;
import dk.samklang.trail.ListControls;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The sample controls.
 *
 * @param due the month that waits; null when none does
 * @param size as it stands in the field
 */
public record ControlsPage(
        ListControls.Listed listed,
        @Nullable YearMonth due,
        String size,
        @Nullable Notice notice,
        FormErrors errors) {

    /** The control that is drawn for the month that waits; null when it is still to be drawn. */
    public @Nullable Control begun() {
        return listed.controls().stream()
                .filter(control -> control.month().equals(due))
                .findFirst()
                .orElse(null);
    }

    public String name(UUID staff) {
        return listed.names().getOrDefault(staff, "");
    }
}
