package dk.samklang.helpline.pattern;

import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.FrequentUserPermissions;
import dk.samklang.helpline.frequentuser.FrequentUserSummary;
import dk.samklang.helpline.frequentuser.SearchAliases;
import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody thinks that two aliases of a helpline are one person. */
@Service
public class PairAliases {

    private final HoldHelpline helplines;
    private final SearchAliases search;
    private final Twins twins;
    private final AuditTrail audit;
    private final Clock clock;

    PairAliases(HoldHelpline helplines, SearchAliases search, Twins twins, AuditTrail audit, Clock clock) {
        this.helplines = helplines;
        this.search = search;
        this.twins = twins;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param name the other alias, as somebody typed it */
    @Transactional
    public PairAliasesOutcome pair(SignedIn by, FrequentUserId alias, String name) {
        return helplines
                .of(alias, by, FrequentUserPermissions.WRITE)
                .map(helpline -> pair(by, alias, helpline, name))
                .orElseGet(PairAliasesOutcome.NotFound::new);
    }

    private PairAliasesOutcome pair(SignedIn by, FrequentUserId alias, ServiceId helpline, String name) {
        var found = search.search(by, helpline, name).stream()
                .filter(other -> !other.id().equals(alias))
                .toList();
        return found.stream()
                .filter(other -> other.alias().equalsIgnoreCase(name.strip()))
                .findFirst()
                .filter(other -> helplines
                        .of(other.id(), by, FrequentUserPermissions.WRITE)
                        .isPresent())
                .map(other -> pair(by, alias, other))
                .orElseGet(() -> new PairAliasesOutcome.NoSuchAlias(names(found)));
    }

    private PairAliasesOutcome pair(SignedIn by, FrequentUserId alias, FrequentUserSummary other) {
        if (twins.add(alias, other.id(), by.staff(), clock.instant())) {
            audit.record(by.staff(), AuditTrail.Action.CHANGED, DecideUse.KIND, alias.value());
            audit.record(
                    by.staff(),
                    AuditTrail.Action.CHANGED,
                    DecideUse.KIND,
                    other.id().value());
        }
        return new PairAliasesOutcome.Paired();
    }

    private static List<String> names(List<FrequentUserSummary> found) {
        return found.stream().limit(5).map(FrequentUserSummary::alias).toList();
    }
}
