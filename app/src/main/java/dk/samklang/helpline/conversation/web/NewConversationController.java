package dk.samklang.helpline.conversation.web;

import dk.samklang.helpline.conversation.ConversationDetails;
import dk.samklang.helpline.conversation.ConversationId;
import dk.samklang.helpline.conversation.ConversationPermissions;
import dk.samklang.helpline.conversation.KeepConversationDraft;
import dk.samklang.helpline.conversation.RegisterConversation;
import dk.samklang.helpline.conversation.RegisterOutcome;
import dk.samklang.platform.anonymity.GuardAnswer;
import dk.samklang.platform.anonymity.Mark;
import dk.samklang.platform.drafts.Draft;
import dk.samklang.platform.drafts.DraftId;
import dk.samklang.platform.drafts.Drafts;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.ids.Ids;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The conversation screen: a new conversation, or one begun on another machine. */
@Controller
@RequestMapping("/helpline/conversations")
class NewConversationController {

    private final ConversationScreen screen;
    private final ReadConversation read;
    private final RegisterConversation register;
    private final Drafts drafts;
    private final Clock clock;

    NewConversationController(
            ConversationScreen screen,
            ReadConversation read,
            RegisterConversation register,
            Drafts drafts,
            Clock clock) {
        this.screen = screen;
        this.read = read;
        this.register = register;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping("/new")
    @Requires(ConversationPermissions.WRITE)
    Page form(SignedIn by, Submission query) {
        var draft = Ids.parse(query.text("draft"));
        if (draft.isPresent()) {
            return drafts.find(new DraftId(draft.get()), by.staff(), KeepConversationDraft.NEW)
                    .<Page>map(found -> screen.page(by, resumed(found)))
                    .orElseGet(() -> gone(draft.get()));
        }
        var services = screen.services(by);
        if (services.isEmpty()) {
            return Page.notFound();
        }
        var asked = query.id("service");
        var service = services.stream()
                .map(found -> found.id().value())
                .filter(id -> id.equals(asked))
                .findFirst()
                .orElse(services.getFirst().id().value());
        var alias = Ids.parse(query.text("frequentUser")).orElse(null);
        var fields = ConversationFields.begun(clock, by.person().zone(), service, alias);
        var saved = Ids.parse(query.text("saved")).orElse(null);
        return screen.page(by, ConversationFormPage.Form.fresh(Ids.next(), fields), saved);
    }

    @PostMapping
    @Requires(ConversationPermissions.WRITE)
    Page register(SignedIn by, Submission sent) {
        var id = Ids.parse(sent.text("id"));
        if (id.isEmpty()) {
            return Page.notFound();
        }
        var fields = merged(by, id.get(), sent);
        var form = new Submission(fields.values());
        sent.errors().all().forEach(error -> form.errors().add(error.field(), error.key()));
        form.errors().hasSeen(sent.all(GuardAnswer.SEEN));
        var shown = new ConversationFormPage.Form(
                id.get(), fields, -1, sent.version("draftVersion"), false, form.errors(), null, false);
        return read.read(by, form)
                .map(details -> answer(by, sent, shown, send(by, shown, details)))
                .orElseGet(() -> screen.page(by, shown).status(HttpStatus.UNPROCESSABLE_CONTENT));
    }

    /** A draft that is newer but says the same is this very form, whose last keeping was answered into the void. */
    private RegisterOutcome send(SignedIn by, ConversationFormPage.Form form, ConversationDetails details) {
        var id = new ConversationId(form.id());
        var outcome = register.register(by, id, form.draftVersion(), details);
        return outcome instanceof RegisterOutcome.DraftChangedMeanwhile(var draft)
                        && form.fields().saysTheSameAs(new ConversationFields(draft.fields()))
                ? register.register(by, id, draft.version(), details)
                : outcome;
    }

    private Page answer(SignedIn by, Submission sent, ConversationFormPage.Form form, RegisterOutcome outcome) {
        return switch (outcome) {
            case RegisterOutcome.Registered(var id) ->
                Page.redirect(
                        "next".equals(sent.text("then"))
                                ? "/helpline/conversations/new?saved=" + id.value()
                                : "/helpline/conversations/" + id.value() + "?saved=1");
            case RegisterOutcome.Identifying(var marks) -> identifying(by, form, marks);
            case RegisterOutcome.DraftChangedMeanwhile(var draft) ->
                conflict(by, form.againstDraft(new ConversationFields(draft.fields()), draft.version()));
            case RegisterOutcome.RegisteredOtherwise(var other) ->
                conflict(
                        by,
                        form.againstRecord(
                                ConversationFields.of(other, by.person().zone()), other.version(), 0));
            case RegisterOutcome.AliasGone _ -> screen.aliasGone(by, form);
            case RegisterOutcome.NotAllowed _ -> Page.notFound();
        };
    }

    /** What may identify somebody, said beside its field; everything typed stays. */
    private Page identifying(SignedIn by, ConversationFormPage.Form form, List<Mark> marks) {
        GuardAnswer.explain(form.errors(), marks);
        return screen.page(by, form).status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Page conflict(SignedIn by, ConversationFormPage.Form form) {
        return screen.page(by, form).status(HttpStatus.CONFLICT);
    }

    /** The fields as sent, but those the writer chose to take from the draft that was faster. */
    private ConversationFields merged(SignedIn by, UUID id, Submission sent) {
        var mine = new ConversationFields(sent.only(ConversationFields.NAMES, ConversationFields.SEVERAL));
        var take = sent.all("take");
        return take.isEmpty()
                ? mine
                : drafts.find(new DraftId(id), by.staff(), KeepConversationDraft.NEW)
                        .map(draft -> mine.taking(take, new ConversationFields(draft.fields())))
                        .orElse(mine);
    }

    private static ConversationFormPage.Form resumed(Draft draft) {
        return new ConversationFormPage.Form(
                draft.id().value(),
                new ConversationFields(draft.fields()),
                -1,
                draft.version(),
                true,
                new FormErrors(),
                null,
                false);
    }

    /** A draft that is gone was probably saved: its conversation has the same id. */
    private static Page gone(UUID draft) {
        return Page.redirect("/helpline/conversations/" + draft);
    }
}
