package dk.samklang.helpline.houserules;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.audit.AuditTrail.Action;
import dk.samklang.platform.identity.SignedIn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a helpline changes the order of its themes, one step at a time. */
@Service
public class MoveTheme {

    private final ThemeList list;
    private final Themes themes;
    private final AuditTrail audit;

    MoveTheme(ThemeList list, Themes themes, AuditTrail audit) {
        this.list = list;
        this.themes = themes;
        this.audit = audit;
    }

    public enum Direction {
        UP,
        DOWN
    }

    /** Moves a theme in use one place; at the end of the list it stays. Empty where it is not on a list of the leader's. */
    @Transactional
    public Optional<Theme> move(ThemeId id, Direction direction, SignedIn by) {
        var theme = list.holdWith(id, by).filter(found -> !found.retired());
        theme.ifPresent(found -> swap(found, direction, by));
        return theme;
    }

    private void swap(Theme theme, Direction direction, SignedIn by) {
        var order = new ArrayList<>(
                themes.active(theme.service()).stream().map(Theme::id).toList());
        var from = order.indexOf(theme.id());
        var to = direction == Direction.UP ? from - 1 : from + 1;
        if (to < 0 || to >= order.size()) {
            return;
        }
        Collections.swap(order, from, to);
        themes.order(theme.service(), order);
        audit.record(by.staff(), Action.CHANGED, "theme", theme.id().value());
    }
}
