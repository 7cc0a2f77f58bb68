package dk.samklang.helpline.houserules;

import dk.samklang.platform.identity.ServiceId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Query: the house rules of helplines the caller has already been let into; joins the caller's transaction. */
@Service
public class FindHouseRules {

    private final HelplineSettings settings;

    FindHouseRules(HelplineSettings settings) {
        this.settings = settings;
    }

    /**
     * The rules of one helpline; every helpline has some.
     *
     * @throws org.springframework.dao.EmptyResultDataAccessException for a service that is no helpline of this organisation
     */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public HouseRules of(ServiceId service) {
        return settings.of(service);
    }

    /** The rules of several helplines, by the id of the helpline. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Map<UUID, HouseRules> ofAll(Set<UUID> services) {
        return settings.ofAll(services);
    }
}
