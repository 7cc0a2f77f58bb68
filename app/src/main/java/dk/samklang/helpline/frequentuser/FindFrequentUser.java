package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds frequent users by id, in the helplines where the one who asks may read. */
@Service
public class FindFrequentUser {

    private final FrequentUserOverviews overviews;

    FindFrequentUser(FrequentUserOverviews overviews) {
        this.overviews = overviews;
    }

    @Transactional(readOnly = true)
    public Optional<FrequentUserSummary> find(SignedIn by, FrequentUserId id) {
        return overviews.find(id, by.servicesWhere(FrequentUserPermissions.READ));
    }

    /** The same within one helpline, for linking: an alias never leaves the helpline that gave it. */
    @Transactional(readOnly = true)
    public Optional<FrequentUserSummary> find(SignedIn by, ServiceId service, FrequentUserId id) {
        return by.servicesWhere(FrequentUserPermissions.READ).contains(service.value())
                ? overviews.find(id, Set.of(service.value()))
                : Optional.empty();
    }

    /** Aliases by id; what is not there for this person is left out. */
    @Transactional(readOnly = true)
    public Map<UUID, String> named(SignedIn by, Set<UUID> ids) {
        return overviews.named(ids, by.servicesWhere(FrequentUserPermissions.READ));
    }
}
