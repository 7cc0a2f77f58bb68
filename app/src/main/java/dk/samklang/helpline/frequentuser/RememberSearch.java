package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.drafts.DraftId;
import dk.samklang.platform.drafts.Drafts;
import dk.samklang.platform.identity.SignedIn;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use case: keeps the words somebody last searched for, so that addresses, logs and the browser's history hold an id and
 * no words, and going back shows the same. One search for each person, which the next one replaces.
 */
@Service
public class RememberSearch {

    private final Drafts drafts;

    RememberSearch(Drafts drafts) {
        this.drafts = drafts;
    }

    /** @param term not empty */
    @Transactional
    public DraftId remember(SignedIn by, String term) {
        var id = FrequentUserDraft.ofSearch(by.staff());
        drafts.discard(id, by.staff());
        drafts.keep(id, by.staff(), FrequentUserDraft.SEARCH, Map.of(FrequentUserDraft.TERM, List.of(term)), 0);
        return id;
    }
}
