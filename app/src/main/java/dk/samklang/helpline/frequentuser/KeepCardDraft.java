package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.drafts.DraftId;
import dk.samklang.platform.drafts.Drafts;
import dk.samklang.platform.drafts.KeepDraftOutcome;
import dk.samklang.platform.identity.SignedIn;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a card that is being written is kept as one types (X-9, part drafts). */
@Service
public class KeepCardDraft {

    private final FrequentUsers frequentUsers;
    private final Drafts drafts;

    KeepCardDraft(FrequentUsers frequentUsers, Drafts drafts) {
        this.frequentUsers = frequentUsers;
        this.drafts = drafts;
    }

    /** A new card that was saved meanwhile has no draft any more. */
    @Transactional
    public KeepDraftOutcome keep(SignedIn by, DraftId id, Map<String, List<String>> fields, int known) {
        var saved = frequentUsers.find(new FrequentUserId(id.value()), by.servicesWhere(FrequentUserPermissions.WRITE));
        return saved.isPresent()
                ? new KeepDraftOutcome.NotFound()
                : drafts.keep(id, by.staff(), FrequentUserDraft.KIND, fields, known);
    }
}
