package dk.samklang.helpline.conversation.web;

import dk.samklang.helpline.conversation.ConversationPermissions;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.ids.Ids;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Who the caller may be: as part of the page while one types, and as the whole page for those without script. Posts,
 * though nothing is saved: what is typed must not stand in an address.
 */
@Controller
@RequestMapping("/helpline/conversations")
class LikelyCallersController {

    /** Beside the form's own fields: who stood first when the page asked. */
    private static final Set<String> ASKED = asked();

    private final ConversationScreen screen;
    private final AskLikelyCallers likely;

    LikelyCallersController(ConversationScreen screen, AskLikelyCallers likely) {
        this.screen = screen;
        this.likely = likely;
    }

    @PostMapping("/likely")
    @Requires(ConversationPermissions.WRITE)
    Page panel(SignedIn by, Submission sent) {
        var id = Ids.parse(sent.text("id"));
        if (id.isEmpty() || sent.tooLarge()) {
            return Page.notFound();
        }
        if (sent.errors().any()) {
            return Page.refused(sent.errors());
        }
        return Page.of(
                "recognition/panel",
                likely.ask(by, id.get(), new ConversationFields(sent.only(ASKED, ConversationFields.SEVERAL))));
    }

    /** The form as it was sent, unsaved, with who it may be; or with the answer to that. */
    @PostMapping("/suggestions")
    @Requires(ConversationPermissions.WRITE)
    Page page(SignedIn by, Submission sent) {
        var id = Ids.parse(sent.text("id"));
        if (id.isEmpty()) {
            return Page.notFound();
        }
        var fields =
                answered(sent, new ConversationFields(sent.only(ConversationFields.NAMES, ConversationFields.SEVERAL)));
        return screen.page(by, form(id.get(), fields, sent));
    }

    private static ConversationFormPage.Form form(UUID id, ConversationFields fields, Submission sent) {
        var errors = new FormErrors();
        sent.errors().all().forEach(error -> errors.add(error.field(), error.key()));
        return new ConversationFormPage.Form(id, fields, -1, sent.version("draftVersion"), false, errors, null, false);
    }

    private static ConversationFields answered(Submission sent, ConversationFields fields) {
        var yes = Ids.parse(sent.text("yes"));
        if (yes.isPresent()) {
            return fields.with("frequentUser", List.of(yes.get().toString()));
        }
        var notThese = new HashSet<>(fields.all("notThese"));
        Ids.parse(sent.text("no")).ifPresent(id -> notThese.add(id.toString()));
        Ids.parse(sent.text("undo")).ifPresent(id -> notThese.remove(id.toString()));
        return fields.with("notThese", notThese.stream().sorted().toList());
    }

    private static Set<String> asked() {
        var names = new HashSet<>(ConversationFields.NAMES);
        names.add("shown");
        return Set.copyOf(names);
    }
}
