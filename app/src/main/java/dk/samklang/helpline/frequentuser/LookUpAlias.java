package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.anonymity.AnonymityGuard;
import dk.samklang.platform.anonymity.Mark;
import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.ids.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: which aliases somebody on the line may have, to choose one from. That one looked is noted, not every key. */
@Service
public class LookUpAlias {

    private final SearchAliases searchAliases;
    private final FindFrequentUser frequentUsers;
    private final AnonymityGuard guard;
    private final AuditTrail audit;

    LookUpAlias(SearchAliases searchAliases, FindFrequentUser frequentUsers, AnonymityGuard guard, AuditTrail audit) {
        this.searchAliases = searchAliases;
        this.frequentUsers = frequentUsers;
        this.guard = guard;
        this.audit = audit;
    }

    /** @param chosen what the form's choice stands on: an id, {@value AliasLookup#NEW}, or nothing */
    @Transactional
    public AliasLookup lookUp(SignedIn by, ServiceId service, String term, String chosen) {
        audit.recordHalfHourly(by.staff(), AuditTrail.Action.SEARCHED, "alias-lookup", service.value());
        return new AliasLookup(
                term.strip(),
                searchAliases.search(by, service, term),
                chosen(by, service, chosen),
                AliasLookup.NEW.equals(chosen),
                mayCreate(by, service, term));
    }

    /** What may not be saved is not offered as somebody's alias either. */
    private boolean mayCreate(SignedIn by, ServiceId service, String term) {
        return by.servicesWhere(FrequentUserPermissions.WRITE).contains(service.value())
                && guard.look(by, term).stream().noneMatch(Mark::blocked);
    }

    private @Nullable FrequentUserSummary chosen(SignedIn by, ServiceId service, String chosen) {
        return Ids.parse(chosen)
                .map(FrequentUserId::new)
                .flatMap(id -> frequentUsers.find(by, service, id))
                .orElse(null);
    }
}
