package dk.samklang.helpline.houserules;

import dk.samklang.platform.identity.ServiceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: what a helpline has decided on agreements, for those who have been let into it. */
@Service
public class FindAgreementRules {

    private final AgreementSettings settings;

    FindAgreementRules(AgreementSettings settings) {
        this.settings = settings;
    }

    @Transactional(readOnly = true)
    public AgreementRules of(ServiceId service) {
        return settings.of(service).rules();
    }
}
