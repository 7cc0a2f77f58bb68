package dk.samklang.helpline.houserules;

import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: the rules on agreements of a helpline one leads, with their version; empty for any other. */
@Service
public class ShowAgreementRules {

    private final AgreementSettings settings;

    ShowAgreementRules(AgreementSettings settings) {
        this.settings = settings;
    }

    @Transactional(readOnly = true)
    public Optional<Shown> show(ServiceId service, SignedIn by) {
        return Optional.of(service)
                .filter(asked -> by.servicesWhere(HouseRulePermissions.MANAGE).contains(asked.value()))
                .map(settings::of)
                .map(found -> new Shown(found.rules(), found.version()));
    }

    /** @param version 0 where nothing was decided yet */
    public record Shown(AgreementRules rules, int version) {}
}
