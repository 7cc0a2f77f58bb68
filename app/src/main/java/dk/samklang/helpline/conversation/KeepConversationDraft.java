package dk.samklang.helpline.conversation;

import dk.samklang.platform.drafts.DraftId;
import dk.samklang.platform.drafts.Drafts;
import dk.samklang.platform.drafts.KeepDraftOutcome;
import dk.samklang.platform.identity.SignedIn;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: what a counsellor types is kept as they type it (X-9, part drafts). */
@Service
public class KeepConversationDraft {

    /** The kind of draft that a new conversation is. */
    public static final String NEW = "conversation";

    /** The kind of draft that a correction is. */
    public static final String CORRECTION = "conversation-correction";

    private final Conversations conversations;
    private final CorrectionTime time;
    private final Drafts drafts;

    KeepConversationDraft(Conversations conversations, CorrectionTime time, Drafts drafts) {
        this.conversations = conversations;
        this.time = time;
        this.drafts = drafts;
    }

    /** Keeps a conversation that is not registered yet; one that is has no draft any more. */
    @Transactional
    public KeepDraftOutcome keep(SignedIn by, ConversationId id, Map<String, List<String>> fields, int known) {
        if (conversations.find(id).isPresent()) {
            return new KeepDraftOutcome.NotFound();
        }
        return drafts.keep(new DraftId(id.value()), by.staff(), NEW, fields, known);
    }

    /** Keeps the correction of a conversation of one's own. */
    @Transactional
    public KeepDraftOutcome keepCorrection(
            SignedIn by, ConversationId id, Map<String, List<String>> fields, int known) {
        if (conversations.find(id).filter(talk -> mayCorrect(by, talk)).isEmpty()) {
            return new KeepDraftOutcome.NotFound();
        }
        return drafts.keep(new DraftId(id.value()), by.staff(), CORRECTION, fields, known);
    }

    /** Words that are erased, or past correcting, must not come back as a draft. */
    private boolean mayCorrect(SignedIn by, Conversation talk) {
        return talk.isOf(by.staff())
                && by.servicesWhere(ConversationPermissions.WRITE)
                        .contains(talk.service().value())
                && time.remainsFor(talk);
    }
}
