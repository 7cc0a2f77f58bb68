package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.identity.SignedIn;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: one type of a helpline one leads; empty for any other. */
@Service
public class FindType {

    private final UserTypes types;

    FindType(UserTypes types) {
        this.types = types;
    }

    @Transactional(readOnly = true)
    public Optional<UserType> find(UserTypeId id, SignedIn by) {
        return types.find(id, by.servicesWhere(FrequentUserPermissions.TYPES));
    }
}
