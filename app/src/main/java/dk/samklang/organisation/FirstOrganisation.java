package dk.samklang.organisation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether this installation has an organisation yet; works for any organisation or none. */
@Service
public class FirstOrganisation {

    private final Organisations organisations;

    FirstOrganisation(Organisations organisations) {
        this.organisations = organisations;
    }

    @Transactional(readOnly = true)
    public boolean isMissing() {
        return organisations.none();
    }

    /** As {@link #isMissing}, and nobody else is told so until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean isMissingForMeAlone() {
        organisations.holdInstallation();
        return organisations.none();
    }
}
