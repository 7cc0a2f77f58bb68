package dk.samklang.helpline.houserules;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.audit.AuditTrail.Action;
import dk.samklang.platform.identity.SignedIn;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a helpline takes a theme out of use; old conversations keep it. */
@Service
public class RetireTheme {

    private final ThemeList list;
    private final Themes themes;
    private final AuditTrail audit;
    private final Clock clock;

    RetireTheme(ThemeList list, Themes themes, AuditTrail audit, Clock clock) {
        this.list = list;
        this.themes = themes;
        this.audit = audit;
        this.clock = clock;
    }

    /** The theme as it was; empty where it is not on a list of the leader's. Twice is once. */
    @Transactional
    public Optional<Theme> retire(ThemeId id, SignedIn by) {
        var theme = list.holdWith(id, by);
        if (theme.isPresent() && themes.retire(id, clock.instant())) {
            audit.record(by.staff(), Action.CHANGED, "theme", id.value());
        }
        return theme;
    }
}
