package dk.samklang.helpline.houserules;

import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: the house rules and themes of a helpline one leads; empty for any other. */
@Service
public class ShowHouseRules {

    private final HelplineSettings settings;
    private final Themes themes;

    ShowHouseRules(HelplineSettings settings, Themes themes) {
        this.settings = settings;
        this.themes = themes;
    }

    @Transactional(readOnly = true)
    public Optional<HouseRulesOverview> show(ServiceId service, SignedIn by) {
        return settings.find(service, by.servicesWhere(HouseRulePermissions.MANAGE))
                .map(found -> new HouseRulesOverview(
                        found.rules(), found.version(), themes.active(service), themes.retired(service)));
    }
}
