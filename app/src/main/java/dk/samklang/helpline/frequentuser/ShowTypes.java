package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: the types of a helpline one leads, those in use first; empty for any other helpline. */
@Service
public class ShowTypes {

    private final UserTypes types;

    ShowTypes(UserTypes types) {
        this.types = types;
    }

    @Transactional(readOnly = true)
    public Optional<List<UserType>> show(ServiceId service, SignedIn by) {
        return by.servicesWhere(FrequentUserPermissions.TYPES).contains(service.value())
                ? Optional.of(types.all(service))
                : Optional.empty();
    }
}
