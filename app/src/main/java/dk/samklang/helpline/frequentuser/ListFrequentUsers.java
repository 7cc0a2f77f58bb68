package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: the frequent users of the helplines where the one who asks may read. */
@Service
public class ListFrequentUsers {

    private final FrequentUserOverviews overviews;
    private final AuditTrail audit;

    ListFrequentUsers(FrequentUserOverviews overviews, AuditTrail audit) {
        this.overviews = overviews;
        this.audit = audit;
    }

    @Transactional
    public FrequentUserList list(SignedIn by, FrequentUserQuery query) {
        audit.record(by.staff(), AuditTrail.Action.SEARCHED, FrequentUserRegister.KIND, null);
        return overviews.list(query, services(by, query));
    }

    private static Set<UUID> services(SignedIn by, FrequentUserQuery query) {
        return by.servicesWhere(FrequentUserPermissions.READ).stream()
                .filter(service -> query.service() == null || service.equals(query.service()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
