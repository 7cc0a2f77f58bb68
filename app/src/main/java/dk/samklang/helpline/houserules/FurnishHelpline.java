package dk.samklang.helpline.houserules;

import dk.samklang.organisation.HelplineFounded;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives a new helpline its house rules and a list of themes to begin with, in the transaction that founds it. The themes
 * are those counsellors meet most; the house renames, orders and retires them as it likes.
 */
@Component
class FurnishHelpline {

    private static final List<String> STARTERS = List.of(
            "loneliness",
            "anxiety",
            "depression",
            "sleep",
            "self-harm",
            "suicidal-thoughts",
            "family",
            "relationship",
            "violence",
            "abuse-of-substances",
            "finances",
            "work-and-school",
            "illness",
            "grief",
            "everyday");

    private final HelplineSettings settings;
    private final Themes themes;

    FurnishHelpline(HelplineSettings settings, Themes themes) {
        this.settings = settings;
        this.themes = themes;
    }

    /** Before the rooms whose starters point at these. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener
    void on(HelplineFounded event) {
        settings.add(event.service());
        themes.addStarters(event.service(), STARTERS);
    }
}
