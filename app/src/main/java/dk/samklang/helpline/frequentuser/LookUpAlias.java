package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.ids.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: which aliases somebody on the line may have, to choose one from. */
@Service
public class LookUpAlias {

    private final SearchAliases searchAliases;
    private final FindFrequentUser frequentUsers;

    LookUpAlias(SearchAliases searchAliases, FindFrequentUser frequentUsers) {
        this.searchAliases = searchAliases;
        this.frequentUsers = frequentUsers;
    }

    /** @param chosen what the form's choice stands on: an id, {@value AliasLookup#NEW}, or nothing */
    @Transactional(readOnly = true)
    public AliasLookup lookUp(SignedIn by, ServiceId service, String term, String chosen) {
        return new AliasLookup(
                term.strip(),
                searchAliases.search(by, service, term),
                chosen(by, service, chosen),
                AliasLookup.NEW.equals(chosen),
                by.servicesWhere(FrequentUserPermissions.WRITE).contains(service.value()));
    }

    private @Nullable FrequentUserSummary chosen(SignedIn by, ServiceId service, String chosen) {
        return Ids.parse(chosen)
                .map(FrequentUserId::new)
                .flatMap(id -> frequentUsers.find(by, service, id))
                .orElse(null);
    }
}
