package dk.samklang.organisation;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.audit.AuditTrail.Action;
import dk.samklang.platform.identity.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: the administrator changes the organisation's name, colour or clock. */
@Service
public class ChangeOrganisation {

    private final Organisations organisations;
    private final AuditTrail audit;

    ChangeOrganisation(Organisations organisations, AuditTrail audit) {
        this.organisations = organisations;
        this.audit = audit;
    }

    /** @param wanted with the version that was seen */
    @Transactional
    public ChangeOrganisationOutcome change(OrganisationProfile wanted, SignedIn by) {
        if (!organisations.update(wanted)) {
            return new ChangeOrganisationOutcome.ChangedMeanwhile(organisations.profile());
        }
        audit.record(
                by.staff(), Action.CHANGED, "organisation", by.organisation().value());
        return new ChangeOrganisationOutcome.Changed();
    }
}
