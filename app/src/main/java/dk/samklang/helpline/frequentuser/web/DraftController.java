package dk.samklang.helpline.frequentuser.web;

import dk.samklang.helpline.frequentuser.FrequentUserPermissions;
import dk.samklang.helpline.frequentuser.KeepCardDraft;
import dk.samklang.platform.drafts.Draft;
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

/** Cards that are still being written. */
@Controller
@RequestMapping("/helpline/frequent-users/drafts/{draft}")
class DraftController {

    private final KeepCardDraft keepCardDraft;
    private final Drafts drafts;

    DraftController(KeepCardDraft keepCardDraft, Drafts drafts) {
        this.keepCardDraft = keepCardDraft;
        this.drafts = drafts;
    }

    @PostMapping
    @Requires(FrequentUserPermissions.WRITE)
    Page keep(SignedIn by, @PathVariable UUID draft, Submission form) {
        if (form.tooLarge()) {
            return Page.draftTooLarge();
        }
        if (form.errors().any()) {
            return Page.refused(form.errors());
        }
        var fields = form.only(FrequentUserForm.FIELDS, FrequentUserForm.SEVERAL);
        var known = form.version("draftVersion");
        return switch (keepCardDraft.keep(by, new DraftId(draft), fields, known)) {
            case KeepDraftOutcome.Kept(var version, var at) -> Page.draftKept(version, at);
            case KeepDraftOutcome.ChangedMeanwhile(var other) -> conflict(other);
            case KeepDraftOutcome.NotFound _ -> Page.notFound();
        };
    }

    @PostMapping("/discard")
    @Requires(FrequentUserPermissions.WRITE)
    Page discard(SignedIn by, @PathVariable UUID draft, Submission form) {
        drafts.throwAway(new DraftId(draft), by.staff());
        var card = form.id("card");
        return Page.redirect(card == null ? Paths.LIST : Paths.card(card));
    }

    private static Page conflict(Draft other) {
        return Page.draftConflict(new DraftConflict(
                other.version(), other.updatedAt(), DraftOffer.of(other).path()));
    }
}
