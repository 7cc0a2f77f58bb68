package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds an alias with a caller on the line. */
@Service
public class SearchAliases {

    private static final int MANY = 8;

    private final FrequentUserOverviews overviews;

    SearchAliases(FrequentUserOverviews overviews) {
        this.overviews = overviews;
    }

    /**
     * At most eight: the very alias first, then those that begin with the term, then those it may mean though misspelt;
     * without a term, those most recently in touch. Nothing in a helpline that is not this person's.
     */
    @Transactional(readOnly = true)
    public List<FrequentUserSummary> search(SignedIn by, ServiceId service, String term) {
        if (!by.servicesWhere(FrequentUserPermissions.READ).contains(service.value())) {
            return List.of();
        }
        return term.isBlank() ? overviews.recent(service, MANY) : overviews.search(service, term.strip(), MANY);
    }
}
