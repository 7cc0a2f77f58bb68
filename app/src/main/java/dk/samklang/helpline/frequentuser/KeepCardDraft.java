package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.drafts.DraftId;
import dk.samklang.platform.drafts.Drafts;
import dk.samklang.platform.drafts.KeepDraftOutcome;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.ids.Ids;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a card that is being written is kept as one types (X-9, part drafts). */
@Service
public class KeepCardDraft {

    /** The field that says which card is corrected. */
    private static final String CARD = "card";

    private final FrequentUsers frequentUsers;
    private final Drafts drafts;

    KeepCardDraft(FrequentUsers frequentUsers, Drafts drafts) {
        this.frequentUsers = frequentUsers;
        this.drafts = drafts;
    }

    /** A new card that was saved meanwhile has no draft any more, nor has one that was erased. */
    @Transactional
    public KeepDraftOutcome keep(SignedIn by, DraftId id, Map<String, List<String>> fields, int known) {
        var services = by.servicesWhere(FrequentUserPermissions.WRITE);
        var saved = frequentUsers.find(new FrequentUserId(id.value()), services);
        return saved.isPresent() || !isThere(fields.getOrDefault(CARD, List.of()), services)
                ? new KeepDraftOutcome.NotFound()
                : drafts.keep(id, by.staff(), FrequentUserDraft.KIND, fields, known);
    }

    /** Whether the card that is corrected is there, which it stays until this is kept; a new one has none yet. */
    private boolean isThere(List<String> card, Set<UUID> services) {
        return card.stream()
                .filter(id -> !id.isBlank())
                .allMatch(id -> Ids.parse(id)
                        .filter(corrected -> frequentUsers.hold(new FrequentUserId(corrected), services))
                        .isPresent());
    }
}
