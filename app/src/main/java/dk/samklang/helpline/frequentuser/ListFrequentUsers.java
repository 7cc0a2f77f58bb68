package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: the frequent users of the helplines where the one who asks may read. */
@Service
public class ListFrequentUsers {

    private static final Duration RECENTLY = Duration.ofDays(FrequentUserList.RECENT_DAYS);

    private final FrequentUserLists lists;
    private final ContactHistory history;
    private final AuditTrail audit;
    private final Clock clock;

    ListFrequentUsers(FrequentUserLists lists, ContactHistory history, AuditTrail audit, Clock clock) {
        this.lists = lists;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public FrequentUserList list(SignedIn by, FrequentUserQuery query) {
        audit.record(by.staff(), AuditTrail.Action.SEARCHED, FrequentUserRegister.KIND, null);
        var now = clock.instant();
        var since = now.minus(RECENTLY);
        var busy = query.settledOrder() == FrequentUserQuery.Order.BUSIEST
                ? history.extents(by, since)
                : Map.<UUID, ContactHistory.Extent>of();
        var page = lists.list(query, services(by, query.filter()), busy, now);
        return page.with(history.extents(page.aliases(), by, since));
    }

    private static Set<UUID> services(SignedIn by, FrequentUserFilter filter) {
        return by.servicesWhere(FrequentUserPermissions.READ).stream()
                .filter(service -> filter.service() == null || service.equals(filter.service()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
