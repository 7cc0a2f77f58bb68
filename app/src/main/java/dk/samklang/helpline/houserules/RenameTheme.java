package dk.samklang.helpline.houserules;

import dk.samklang.platform.anonymity.AnonymityGuard;
import dk.samklang.platform.anonymity.Verdict;
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
    private final AnonymityGuard guard;
    private final AuditTrail audit;

    RenameTheme(ThemeList list, Themes themes, AnonymityGuard guard, AuditTrail audit) {
        this.list = list;
        this.themes = themes;
        this.guard = guard;
        this.audit = audit;
    }

    /** @param version of the theme that the leader saw */
    @Transactional
    public RenameThemeOutcome rename(ThemeId id, ThemeWords words, int version, SignedIn by) {
        return list.holdWith(id, by)
                .map(theme -> rename(theme, words, version, by))
                .orElseGet(RenameThemeOutcome.NotFound::new);
    }

    private RenameThemeOutcome rename(Theme theme, ThemeWords words, int version, SignedIn by) {
        if (theme.version() != version) {
            return new RenameThemeOutcome.ChangedMeanwhile(theme);
        }
        if (list.isTaken(themes.active(theme.service()), words.name(), theme.id())) {
            return new RenameThemeOutcome.NameTaken();
        }
        return switch (guard.judge(by, words.writing())) {
            case Verdict.Identifying(var marks) -> new RenameThemeOutcome.Identifying(marks);
            case Verdict.Clear clear -> {
                guard.count(by, clear);
                yield store(theme, words, by);
            }
        };
    }

    private RenameThemeOutcome store(Theme theme, ThemeWords words, SignedIn by) {
        if (!themes.rename(theme.id(), words.name(), theme.version())) {
            throw new IllegalStateException("A theme changed although its list was held");
        }
        audit.record(by.staff(), Action.CHANGED, "theme", theme.id().value());
        return new RenameThemeOutcome.Renamed();
    }
}
