package dk.samklang.helpline.houserules.web;

import dk.samklang.helpline.houserules.HouseRulesOverview;
import dk.samklang.helpline.houserules.Theme;
import dk.samklang.helpline.houserules.ThemeName;
import dk.samklang.organisation.ServiceName;
import dk.samklang.platform.web.Difference;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Frame;
import dk.samklang.platform.web.Notice;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A helpline's house rules and themes.
 *
 * @param helplines those this person leads, to choose from
 * @param days the rules as they stand in the form
 * @param adding the theme being added
 * @param step what was just done to a theme
 */
public record HouseRulesPage(
        List<ServiceName> helplines,
        ServiceName helpline,
        HouseRulesOverview overview,
        Days days,
        Adding adding,
        Step step,
        @Nullable Notice notice) {

    /** @param differences what somebody else has saved meanwhile */
    public record Days(
            String unlinkedText,
            String correction,
            String alias,
            int version,
            FormErrors errors,
            List<Difference> differences) {}

    /** The form for a new theme. */
    public record Adding(String name, FormErrors errors) {}

    /**
     * @param retired id of the theme just taken out of use, which can be undone; empty for none
     * @param moved id of the theme just moved, whose button takes the focus; empty for none
     * @param up whether it was moved up
     */
    public record Step(String retired, String moved, boolean up) {}

    public boolean severalHelplines() {
        return helplines.size() > 1;
    }

    /** The theme just taken out of use, if it still is. */
    public @Nullable Theme justRetired() {
        return overview.retired().stream()
                .filter(theme -> theme.id().value().toString().equals(step.retired()))
                .findFirst()
                .orElse(null);
    }

    /** Whether the button that moves this theme takes the focus, so that one can press it again. */
    public boolean takesFocus(int place, boolean up) {
        var theme = overview.active().get(place);
        if (!theme.id().value().toString().equals(step.moved())) {
            return false;
        }
        var stuck = step.up() ? place == 0 : place == overview.active().size() - 1;
        return up == (stuck != step.up());
    }

    static String words(Frame frame, ThemeName name) {
        var own = name.ownWords();
        return own == null ? frame.say(Objects.requireNonNull(name.starterKey())) : own;
    }

    public String words(Frame frame, Theme theme) {
        return words(frame, theme.name());
    }
}
