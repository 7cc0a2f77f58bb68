package dk.samklang.helpline.conversation.web;

import dk.samklang.helpline.conversation.ConversationId;
import dk.samklang.helpline.conversation.ConversationPermissions;
import dk.samklang.helpline.conversation.ConversationView;
import dk.samklang.helpline.conversation.CorrectConversation;
import dk.samklang.helpline.conversation.CorrectOutcome;
import dk.samklang.helpline.conversation.FindConversation;
import dk.samklang.helpline.conversation.KeepConversationDraft;
import dk.samklang.platform.anonymity.GuardAnswer;
import dk.samklang.platform.anonymity.Mark;
import dk.samklang.platform.drafts.Draft;
import dk.samklang.platform.drafts.DraftId;
import dk.samklang.platform.drafts.Drafts;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Correcting a conversation of one's own, on the same screen that it was registered on. */
@Controller
@RequestMapping("/helpline/conversations/{id}/edit")
class CorrectConversationController {

    private final ConversationScreen screen;
    private final ReadConversation read;
    private final FindConversation find;
    private final CorrectConversation correct;
    private final Drafts drafts;

    CorrectConversationController(
            ConversationScreen screen,
            ReadConversation read,
            FindConversation find,
            CorrectConversation correct,
            Drafts drafts) {
        this.screen = screen;
        this.read = read;
        this.find = find;
        this.correct = correct;
        this.drafts = drafts;
    }

    @GetMapping
    @Requires(ConversationPermissions.WRITE)
    Page form(SignedIn by, @PathVariable UUID id) {
        return find.find(by, new ConversationId(id))
                .filter(ConversationView::own)
                .map(view -> view.correctable() ? screen.page(by, begin(by, view)) : tooLate(id))
                .orElseGet(Page::notFound);
    }

    @PostMapping
    @Requires(ConversationPermissions.WRITE)
    Page correct(SignedIn by, @PathVariable UUID id, Submission sent) {
        var fields = merged(by, id, sent);
        var form = new Submission(fields.values());
        sent.errors().all().forEach(error -> form.errors().add(error.field(), error.key()));
        form.errors().hasSeen(sent.all(GuardAnswer.SEEN));
        var shown = new ConversationFormPage.Form(
                id, fields, sent.version("version"), sent.version("draftVersion"), false, form.errors(), null, false);
        return read.read(by, form)
                .map(details -> answer(
                        by,
                        shown,
                        correct.correct(
                                by,
                                new ConversationId(id),
                                new CorrectConversation.Seen(shown.version(), shown.draftVersion()),
                                details)))
                .orElseGet(() -> screen.page(by, shown).status(HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private Page answer(SignedIn by, ConversationFormPage.Form form, CorrectOutcome outcome) {
        return switch (outcome) {
            case CorrectOutcome.Corrected _ -> Page.redirect("/helpline/conversations/" + form.id() + "?corrected=1");
            case CorrectOutcome.Identifying(var marks) -> identifying(by, form, marks);
            case CorrectOutcome.ChangedMeanwhile(var other) ->
                screen.page(
                                by,
                                form.againstRecord(
                                        ConversationFields.of(other, by.person().zone()),
                                        other.version(),
                                        form.draftVersion()))
                        .status(HttpStatus.CONFLICT);
            case CorrectOutcome.DraftChangedMeanwhile(var draft) ->
                screen.page(by, form.againstDraft(new ConversationFields(draft.fields()), draft.version()))
                        .status(HttpStatus.CONFLICT);
            case CorrectOutcome.AliasGone _ -> screen.aliasGone(by, form);
            case CorrectOutcome.TooLate _ -> tooLate(form.id());
            case CorrectOutcome.NotFound _ -> Page.notFound();
        };
    }

    /** What may identify somebody, said beside its field; everything typed stays. */
    private Page identifying(SignedIn by, ConversationFormPage.Form form, List<Mark> marks) {
        GuardAnswer.explain(form.errors(), marks);
        return screen.page(by, form).status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The fields as sent, but those the writer chose to take from the conversation as it stands now. */
    private ConversationFields merged(SignedIn by, UUID id, Submission sent) {
        var mine = new ConversationFields(sent.only(ConversationFields.NAMES, ConversationFields.SEVERAL));
        var take = sent.all("take");
        return take.isEmpty()
                ? mine
                : find.find(by, new ConversationId(id))
                        .filter(ConversationView::own)
                        .map(view -> mine.taking(
                                take,
                                ConversationFields.of(
                                        view.conversation(), by.person().zone())))
                        .orElse(mine);
    }

    private ConversationFormPage.Form begin(SignedIn by, ConversationView view) {
        var talk = view.conversation();
        return drafts.find(new DraftId(talk.id().value()), by.staff(), KeepConversationDraft.CORRECTION)
                .map(CorrectConversationController::resumed)
                .orElseGet(() -> new ConversationFormPage.Form(
                        talk.id().value(),
                        ConversationFields.of(talk, by.person().zone()),
                        talk.version(),
                        0,
                        false,
                        new FormErrors(),
                        null,
                        false));
    }

    private static ConversationFormPage.Form resumed(Draft draft) {
        var version = new Submission(draft.fields()).version("version");
        return new ConversationFormPage.Form(
                draft.id().value(),
                new ConversationFields(draft.fields()),
                version,
                draft.version(),
                true,
                new FormErrors(),
                null,
                false);
    }

    private static Page tooLate(UUID id) {
        return Page.redirect("/helpline/conversations/" + id + "?late=1");
    }
}
