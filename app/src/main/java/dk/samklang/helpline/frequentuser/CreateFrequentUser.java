package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.ids.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a helpline gives somebody it hears from often an alias (FB-4). */
@Service
public class CreateFrequentUser {

    private final FrequentUserRegister register;

    CreateFrequentUser(FrequentUserRegister register) {
        this.register = register;
    }

    @Transactional
    public CreateFrequentUserOutcome create(SignedIn by, ServiceId service, FrequentUserDetails details) {
        return register.add(by, new FrequentUserId(Ids.next()), service, details);
    }
}
