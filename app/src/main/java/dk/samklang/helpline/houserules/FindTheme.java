package dk.samklang.helpline.houserules;

import dk.samklang.platform.identity.SignedIn;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: one theme of a helpline one leads; empty for any other. */
@Service
public class FindTheme {

    private final Themes themes;

    FindTheme(Themes themes) {
        this.themes = themes;
    }

    @Transactional(readOnly = true)
    public Optional<Theme> find(ThemeId id, SignedIn by) {
        return themes.find(id, by.servicesWhere(HouseRulePermissions.MANAGE));
    }
}
