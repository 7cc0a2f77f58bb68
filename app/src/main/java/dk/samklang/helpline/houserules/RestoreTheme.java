package dk.samklang.helpline.houserules;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.audit.AuditTrail.Action;
import dk.samklang.platform.identity.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a helpline takes a theme into use again. */
@Service
public class RestoreTheme {

    private final ThemeList list;
    private final Themes themes;
    private final AuditTrail audit;

    RestoreTheme(ThemeList list, Themes themes, AuditTrail audit) {
        this.list = list;
        this.themes = themes;
        this.audit = audit;
    }

    /** A theme already in use is left as it is. */
    @Transactional
    public RestoreThemeOutcome restore(ThemeId id, SignedIn by) {
        return list.holdWith(id, by).map(theme -> restore(theme, by)).orElseGet(RestoreThemeOutcome.NotFound::new);
    }

    private RestoreThemeOutcome restore(Theme theme, SignedIn by) {
        var active = themes.active(theme.service());
        var words = theme.name().ownWords();
        if (!theme.retired()) {
            return new RestoreThemeOutcome.Restored(theme.service());
        }
        if (list.isFull(active)) {
            return new RestoreThemeOutcome.ListFull(theme.service());
        }
        if (words != null && list.isTaken(active, words, theme.id())) {
            return new RestoreThemeOutcome.NameTaken(theme.service());
        }
        themes.restore(theme.id());
        audit.record(by.staff(), Action.CHANGED, "theme", theme.id().value());
        return new RestoreThemeOutcome.Restored(theme.service());
    }
}
