package dk.samklang.helpline.conversation.web;

import dk.samklang.helpline.conversation.ConversationId;
import dk.samklang.helpline.conversation.ConversationPermissions;
import dk.samklang.helpline.conversation.KeepConversationDraft;
import dk.samklang.platform.drafts.DraftId;
import dk.samklang.platform.drafts.Drafts;
import dk.samklang.platform.drafts.KeepDraftOutcome;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.DraftConflict;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Keeps what is being typed, and throws it away when asked. Answers the page's own script. */
@Controller
@RequestMapping("/helpline/conversations")
class ConversationDraftController {

    private static final Set<String> OF_CORRECTION = ofCorrection();

    private final KeepConversationDraft keep;
    private final Drafts drafts;

    ConversationDraftController(KeepConversationDraft keep, Drafts drafts) {
        this.keep = keep;
        this.drafts = drafts;
    }

    @PostMapping("/drafts/{id}")
    @Requires(ConversationPermissions.WRITE)
    Page keep(SignedIn by, @PathVariable UUID id, Submission form) {
        if (form.tooLarge()) {
            return Page.draftTooLarge();
        }
        if (form.errors().any()) {
            return Page.refused(form.errors());
        }
        var fields = form.only(ConversationFields.NAMES, ConversationFields.SEVERAL);
        var outcome = keep.keep(by, new ConversationId(id), fields, form.version("draftVersion"));
        return answer(outcome, "/helpline/conversations/new?draft=" + id);
    }

    @PostMapping("/{id}/draft")
    @Requires(ConversationPermissions.WRITE)
    Page keepCorrection(SignedIn by, @PathVariable UUID id, Submission form) {
        if (form.tooLarge()) {
            return Page.draftTooLarge();
        }
        if (form.errors().any()) {
            return Page.refused(form.errors());
        }
        var fields = form.only(OF_CORRECTION, ConversationFields.SEVERAL);
        var outcome = keep.keepCorrection(by, new ConversationId(id), fields, form.version("draftVersion"));
        return answer(outcome, "/helpline/conversations/" + id + "/edit");
    }

    @PostMapping("/drafts/{id}/discard")
    @Requires(ConversationPermissions.WRITE)
    Page discard(SignedIn by, @PathVariable UUID id) {
        return drafts.throwAway(new DraftId(id), by.staff())
                ? Page.redirect("/helpline/conversations/new")
                : Page.notFound();
    }

    private static Page answer(KeepDraftOutcome outcome, String other) {
        return switch (outcome) {
            case KeepDraftOutcome.Kept(var version, var at) -> Page.draftKept(version, at);
            case KeepDraftOutcome.ChangedMeanwhile(var draft) ->
                Page.draftConflict(new DraftConflict(draft.version(), draft.updatedAt(), other));
            case KeepDraftOutcome.NotFound _ -> Page.notFound();
        };
    }

    private static Set<String> ofCorrection() {
        var names = new HashSet<>(ConversationFields.NAMES);
        names.add("version");
        return Set.copyOf(names);
    }
}
