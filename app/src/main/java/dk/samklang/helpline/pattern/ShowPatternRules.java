package dk.samklang.helpline.pattern;

import dk.samklang.helpline.houserules.HouseRulePermissions;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: what often and long mean in a helpline one leads; empty for any other. */
@Service
public class ShowPatternRules {

    private final PatternSettings settings;

    ShowPatternRules(PatternSettings settings) {
        this.settings = settings;
    }

    @Transactional(readOnly = true)
    public Optional<Shown> show(SignedIn by, ServiceId service) {
        return Optional.of(service)
                .filter(asked -> by.servicesWhere(HouseRulePermissions.MANAGE).contains(asked.value()))
                .map(settings::of)
                .map(found -> new Shown(found.rules(), found.version()));
    }

    /** @param version 0 where nothing was decided yet */
    public record Shown(PatternRules rules, int version) {}
}
