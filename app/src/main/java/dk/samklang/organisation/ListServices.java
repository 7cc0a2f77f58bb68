package dk.samklang.organisation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: the organisation's services by name, at most two hundred. */
@Service
public class ListServices {

    private final Organisations organisations;

    ListServices(Organisations organisations) {
        this.organisations = organisations;
    }

    @Transactional(readOnly = true)
    public List<ServiceName> among(Set<UUID> ids) {
        return organisations.services().stream()
                .filter(service -> ids.contains(service.id().value()))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<ServiceName> all() {
        return organisations.services();
    }
}
