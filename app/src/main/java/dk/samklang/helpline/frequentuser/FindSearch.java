package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.drafts.DraftId;
import dk.samklang.platform.drafts.Drafts;
import dk.samklang.platform.identity.SignedIn;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: the words somebody searched for. */
@Service
public class FindSearch {

    private final Drafts drafts;

    FindSearch(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Empty where the search is not this person's, or its days are over. */
    @Transactional(readOnly = true)
    public String term(SignedIn by, DraftId search) {
        return drafts.find(search, by.staff(), FrequentUserDraft.SEARCH)
                .map(draft -> draft.fields().getOrDefault(FrequentUserDraft.TERM, List.of()))
                .filter(terms -> !terms.isEmpty())
                .map(List::getFirst)
                .orElse("");
    }
}
