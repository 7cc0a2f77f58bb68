package dk.samklang.organisation.setup;

import dk.samklang.organisation.FirstOrganisation;
import dk.samklang.platform.database.Installation;
import dk.samklang.platform.database.Mode;
import dk.samklang.platform.tenancy.Tenancy;
import org.springframework.stereotype.Component;

/**
 * Whether this installation still waits for its organisation. Asks the database until one is there, and never again: an
 * installation does not become new a second time.
 */
@Component
public class SetUpNeed {

    private final FirstOrganisation first;
    private volatile boolean met;

    SetUpNeed(Installation installation, FirstOrganisation first) {
        this.first = first;
        this.met = installation.mode() != Mode.SERVE;
    }

    public boolean isOpen() {
        if (!met) {
            met = !Tenancy.callForNobody(first::isMissing);
        }
        return !met;
    }
}
