package dk.samklang.helpline.agreement;

import dk.samklang.helpline.frequentuser.FindFrequentUser;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.platform.drafts.DraftId;
import dk.samklang.platform.drafts.Drafts;
import dk.samklang.platform.drafts.KeepDraftOutcome;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.ids.Ids;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a proposal that is being written is kept as one types (X-9, part drafts). */
@Service
public class KeepArrangementDraft {

    private final Arrangements arrangements;
    private final FindFrequentUser aliases;
    private final Drafts drafts;

    KeepArrangementDraft(Arrangements arrangements, FindFrequentUser aliases, Drafts drafts) {
        this.arrangements = arrangements;
        this.aliases = aliases;
        this.drafts = drafts;
    }

    /** A proposal that was saved meanwhile has no draft any more; nor has one about an alias that is gone. */
    @Transactional
    public KeepDraftOutcome keep(SignedIn by, DraftId id, Map<String, List<String>> fields, int known) {
        var saved = arrangements.find(new ArrangementId(id.value()), by.servicesWhere(AgreementPermissions.PROPOSE));
        var alias = fields.getOrDefault(ArrangementDraft.ALIAS, List.of()).stream()
                .findFirst()
                .flatMap(Ids::parse)
                .flatMap(chosen -> aliases.find(by, new FrequentUserId(chosen)));
        return saved.isPresent() || alias.isEmpty()
                ? new KeepDraftOutcome.NotFound()
                : drafts.keep(id, by.staff(), ArrangementDraft.KIND, fields, known);
    }
}
