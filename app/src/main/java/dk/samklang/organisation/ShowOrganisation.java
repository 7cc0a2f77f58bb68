package dk.samklang.organisation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: the organisation the caller works for. */
@Service
public class ShowOrganisation {

    private final Organisations organisations;

    ShowOrganisation(Organisations organisations) {
        this.organisations = organisations;
    }

    @Transactional(readOnly = true)
    public OrganisationProfile show() {
        return organisations.profile();
    }
}
