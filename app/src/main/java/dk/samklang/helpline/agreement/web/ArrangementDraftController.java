package dk.samklang.helpline.agreement.web;

import dk.samklang.helpline.agreement.AgreementPermissions;
import dk.samklang.helpline.agreement.ArrangementDraft;
import dk.samklang.helpline.agreement.ArrangementId;
import dk.samklang.helpline.agreement.KeepArrangementDraft;
import dk.samklang.platform.drafts.DraftId;
import dk.samklang.platform.drafts.Drafts;
import dk.samklang.platform.drafts.KeepDraftOutcome;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.DraftConflict;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Proposals that are still being written. */
@Controller
@RequestMapping("/helpline/agreements/drafts/{draft}")
class ArrangementDraftController {

    private final KeepArrangementDraft keep;
    private final Drafts drafts;

    ArrangementDraftController(KeepArrangementDraft keep, Drafts drafts) {
        this.keep = keep;
        this.drafts = drafts;
    }

    @PostMapping
    @Requires(AgreementPermissions.PROPOSE)
    Page keep(SignedIn by, @PathVariable UUID draft, Submission form) {
        if (form.tooLarge()) {
            return Page.draftTooLarge();
        }
        if (form.errors().any()) {
            return Page.refused(form.errors());
        }
        var fields = form.only(ArrangementFields.NAMES, ArrangementFields.SEVERAL);
        return switch (keep.keep(by, new DraftId(draft), fields, form.version("draftVersion"))) {
            case KeepDraftOutcome.Kept(var version, var at) -> Page.draftKept(version, at);
            case KeepDraftOutcome.ChangedMeanwhile(var other) ->
                Page.draftConflict(new DraftConflict(other.version(), other.updatedAt(), path(other.id(), form)));
            case KeepDraftOutcome.NotFound _ -> Page.notFound();
        };
    }

    @PostMapping("/discard")
    @Requires(AgreementPermissions.PROPOSE)
    Page discard(SignedIn by, @PathVariable UUID draft, Submission form) {
        drafts.throwAway(new DraftId(draft), by.staff());
        var alias = form.id(ArrangementDraft.ALIAS);
        return Page.redirect(alias == null ? Paths.LIST : Paths.card(alias));
    }

    /** Where the other window's words open. */
    private static String path(DraftId draft, Submission form) {
        var changed = form.id(ArrangementFields.CHANGED);
        return changed == null ? Paths.resumeNew(draft.value()) : Paths.edit(new ArrangementId(changed));
    }
}
