package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.drafts.DraftId;
import dk.samklang.platform.drafts.Drafts;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.ids.Ids;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use case: keeps the words somebody last searched for, so that addresses, logs and the browser's history hold an id and
 * no words. Each search is kept for itself, so that going back shows the same and two windows do not meet; somebody's
 * latest few, as that is how far one goes back.
 */
@Service
public class RememberSearch {

    private static final int MANY = 12;

    private final Drafts drafts;

    RememberSearch(Drafts drafts) {
        this.drafts = drafts;
    }

    /** @param term not empty */
    @Transactional
    public DraftId remember(SignedIn by, String term) {
        var id = new DraftId(Ids.next());
        drafts.keep(id, by.staff(), FrequentUserDraft.SEARCH, Map.of(FrequentUserDraft.TERM, List.of(term)), 0);
        drafts.keepLatest(by.staff(), FrequentUserDraft.SEARCH, MANY);
        return id;
    }
}
