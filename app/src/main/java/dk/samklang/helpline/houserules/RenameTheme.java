package dk.samklang.helpline.houserules;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.audit.AuditTrail.Action;
import dk.samklang.platform.identity.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a helpline calls a theme by its own words, also in old conversations. */
@Service
public class RenameTheme {

    private final ThemeList list;
    private final Themes themes;
    private final AuditTrail audit;

    RenameTheme(ThemeList list, Themes themes, AuditTrail audit) {
        this.list = list;
        this.themes = themes;
        this.audit = audit;
    }

    /**
     * @param name 1 to 60 characters
     * @param version of the theme that the leader saw
     */
    @Transactional
    public RenameThemeOutcome rename(ThemeId id, String name, int version, SignedIn by) {
        return list.holdWith(id, by)
                .map(theme -> rename(theme, name, version, by))
                .orElseGet(RenameThemeOutcome.NotFound::new);
    }

    private RenameThemeOutcome rename(Theme theme, String name, int version, SignedIn by) {
        if (theme.version() != version) {
            return new RenameThemeOutcome.ChangedMeanwhile(theme);
        }
        if (list.isTaken(themes.active(theme.service()), name, theme.id())) {
            return new RenameThemeOutcome.NameTaken();
        }
        if (!themes.rename(theme.id(), name, version)) {
            throw new IllegalStateException("A theme changed although its list was held");
        }
        audit.record(by.staff(), Action.CHANGED, "theme", theme.id().value());
        return new RenameThemeOutcome.Renamed();
    }
}
