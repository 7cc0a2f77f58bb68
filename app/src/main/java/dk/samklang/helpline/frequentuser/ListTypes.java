package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.identity.ServiceId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The types a helpline speaks of. */
@Service
public class ListTypes {

    private final UserTypes types;

    ListTypes(UserTypes types) {
        this.types = types;
    }

    /** Those in use, in the house's own order; retired ones stay on the cards that have them. */
    @Transactional(readOnly = true)
    public List<UserType> active(ServiceId service) {
        return types.active(service);
    }
}
