package dk.samklang.helpline.houserules;

import dk.samklang.platform.anonymity.AnonymityGuard;
import dk.samklang.platform.anonymity.Verdict;
import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.audit.AuditTrail.Action;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.ids.Ids;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a helpline adds a theme in its own words. */
@Service
public class AddTheme {

    private final ThemeList list;
    private final Themes themes;
    private final AnonymityGuard guard;
    private final AuditTrail audit;

    AddTheme(ThemeList list, Themes themes, AnonymityGuard guard, AuditTrail audit) {
        this.list = list;
        this.themes = themes;
        this.guard = guard;
        this.audit = audit;
    }

    @Transactional
    public AddThemeOutcome add(ServiceId service, ThemeWords words, SignedIn by) {
        return list.hold(service, by)
                .map(active -> add(service, words, active, by))
                .orElseGet(AddThemeOutcome.NotFound::new);
    }

    private AddThemeOutcome add(ServiceId service, ThemeWords words, List<Theme> active, SignedIn by) {
        var id = new ThemeId(Ids.next());
        if (list.isFull(active)) {
            return new AddThemeOutcome.ListFull();
        }
        if (list.isTaken(active, words.name(), id)) {
            return new AddThemeOutcome.NameTaken();
        }
        return switch (guard.judge(by, words.writing())) {
            case Verdict.Identifying(var marks) -> new AddThemeOutcome.Identifying(marks);
            case Verdict.Clear clear -> {
                guard.count(by, clear);
                themes.add(id, service, words.name());
                audit.record(by.staff(), Action.CREATED, "theme", id.value());
                yield new AddThemeOutcome.Added(id);
            }
        };
    }
}
