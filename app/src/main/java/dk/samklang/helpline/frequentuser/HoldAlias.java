package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use case: an alias that a conversation is about to be linked to stays until that transaction ends, so that retention
 * cannot take it in between; joins the transaction.
 */
@Service
public class HoldAlias {

    private final FrequentUsers frequentUsers;

    HoldAlias(FrequentUsers frequentUsers) {
        this.frequentUsers = frequentUsers;
    }

    /** False where it is not there, or not in this helpline: an alias never leaves the helpline that gave it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hold(SignedIn by, ServiceId service, FrequentUserId id) {
        return by.servicesWhere(FrequentUserPermissions.READ).contains(service.value())
                && frequentUsers.hold(id, service);
    }
}
