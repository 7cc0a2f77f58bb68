package dk.samklang.helpline.houserules;

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
    private final AuditTrail audit;

    AddTheme(ThemeList list, Themes themes, AuditTrail audit) {
        this.list = list;
        this.themes = themes;
        this.audit = audit;
    }

    /** @param name 1 to 60 characters */
    @Transactional
    public AddThemeOutcome add(ServiceId service, String name, SignedIn by) {
        return list.hold(service, by)
                .map(active -> add(service, name, active, by))
                .orElseGet(AddThemeOutcome.NotFound::new);
    }

    private AddThemeOutcome add(ServiceId service, String name, List<Theme> active, SignedIn by) {
        var id = new ThemeId(Ids.next());
        if (list.isFull(active)) {
            return new AddThemeOutcome.ListFull();
        }
        if (list.isTaken(active, name, id)) {
            return new AddThemeOutcome.NameTaken();
        }
        themes.add(id, service, name);
        audit.record(by.staff(), Action.CREATED, "theme", id.value());
        return new AddThemeOutcome.Added(id);
    }
}
