package dk.samklang.helpline.houserules;

import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A helpline's list of themes, held while one leader changes it, so that two who change it at once come one after the
 * other. Says what fits on the list.
 */
@Component
class ThemeList {

    private final HelplineSettings settings;
    private final Themes themes;

    ThemeList(HelplineSettings settings, Themes themes) {
        this.settings = settings;
        this.themes = themes;
    }

    /** The themes in use, held until the transaction ends; empty where this is not the leader's helpline. */
    Optional<List<Theme>> hold(ServiceId service, SignedIn by) {
        var held = settings.hold(service, by.servicesWhere(HouseRulePermissions.MANAGE));
        return held ? Optional.of(themes.active(service)) : Optional.empty();
    }

    /** A theme on one of the leader's lists, as it is once its list is held; empty where it is not. */
    Optional<Theme> holdWith(ThemeId id, SignedIn by) {
        var services = by.servicesWhere(HouseRulePermissions.MANAGE);
        return themes.find(id, services)
                .filter(theme -> settings.hold(theme.service(), services))
                .flatMap(_ -> themes.find(id, services));
    }

    boolean isFull(List<Theme> active) {
        return active.size() >= Themes.MOST;
    }

    /** Whether another theme in use has these words of the house's own. */
    boolean isTaken(List<Theme> active, String name, ThemeId by) {
        return active.stream()
                .filter(theme -> !theme.id().equals(by))
                .map(theme -> theme.name().ownWords())
                .anyMatch(words -> words != null && words.equalsIgnoreCase(name));
    }
}
