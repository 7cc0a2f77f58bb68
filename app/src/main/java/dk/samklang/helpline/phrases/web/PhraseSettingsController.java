package dk.samklang.helpline.phrases.web;

import dk.samklang.helpline.phrases.AddPhrase;
import dk.samklang.helpline.phrases.ChangePhraseOutcome;
import dk.samklang.helpline.phrases.MovePhrase;
import dk.samklang.helpline.phrases.PhraseId;
import dk.samklang.helpline.phrases.PhrasePermissions;
import dk.samklang.helpline.phrases.RestorePhrase;
import dk.samklang.helpline.phrases.RetirePhrase;
import dk.samklang.helpline.phrases.ShowPhrases;
import dk.samklang.helpline.phrases.web.ListPage.Adding;
import dk.samklang.helpline.phrases.web.ListPage.Step;
import dk.samklang.platform.anonymity.GuardAnswer;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.Notice;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The wordings of a helpline: added to, put in order, taken out of and into use. */
@Controller
@RequestMapping(SettingsPages.PHRASES)
class PhraseSettingsController {

    private static final String TEMPLATE = "phrases/list";

    private final SettingsPages pages;
    private final ShowPhrases showPhrases;
    private final AddPhrase addPhrase;
    private final MovePhrase movePhrase;
    private final RetirePhrase retirePhrase;
    private final RestorePhrase restorePhrase;

    PhraseSettingsController(
            SettingsPages pages,
            ShowPhrases showPhrases,
            AddPhrase addPhrase,
            MovePhrase movePhrase,
            RetirePhrase retirePhrase,
            RestorePhrase restorePhrase) {
        this.pages = pages;
        this.showPhrases = showPhrases;
        this.addPhrase = addPhrase;
        this.movePhrase = movePhrase;
        this.retirePhrase = retirePhrase;
        this.restorePhrase = restorePhrase;
    }

    @GetMapping
    @Requires(PhrasePermissions.EDIT)
    Page list(SignedIn by, Submission query) {
        var step = new Step(
                notice(query.text("done")),
                query.text("retired"),
                query.text("moved"),
                "up".equals(query.text("direction")));
        return page(by, query.text("service"), Adding.empty(), step)
                .<Page>map(page -> Page.of(TEMPLATE, page))
                .orElseGet(Page::notFound);
    }

    @PostMapping
    @Requires(PhrasePermissions.EDIT)
    Page add(SignedIn by, Submission form) {
        var adding = new Adding(PhraseFields.read(form), form.errors());
        return page(by, form.text("service"), adding, new Step(null, "", "", false))
                .map(page -> form.errors().any() ? refused(page) : add(by, page, form))
                .orElseGet(Page::notFound);
    }

    private Page add(SignedIn by, ListPage page, Submission form) {
        var words = page.adding().fields().added(form);
        return switch (addPhrase.add(page.helpline().id(), words, by)) {
            case ChangePhraseOutcome.Changed(var service) -> done(service, "added");
            case ChangePhraseOutcome.ListFull _ -> {
                form.errors().add("words", "phrases.list-full");
                yield refused(page);
            }
            case ChangePhraseOutcome.Identifying(var marks) -> {
                GuardAnswer.explain(form.errors(), marks);
                yield refused(page);
            }
            case ChangePhraseOutcome.ChangedMeanwhile _, ChangePhraseOutcome.NotFound _ -> Page.notFound();
        };
    }

    @PostMapping("/{id}/move")
    @Requires(PhrasePermissions.EDIT)
    Page move(SignedIn by, @PathVariable UUID id, Submission form) {
        var up = "up".equals(form.text("direction"));
        return movePhrase
                .move(new PhraseId(id), up, by)
                .map(phrase -> Page.redirect("%s&moved=%s&direction=%s#phrase-%s"
                        .formatted(path(phrase.service()), id, up ? "up" : "down", id)))
                .orElseGet(Page::notFound);
    }

    @PostMapping("/{id}/retire")
    @Requires(PhrasePermissions.EDIT)
    Page retire(SignedIn by, @PathVariable UUID id) {
        return retirePhrase
                .retire(new PhraseId(id), by)
                .map(phrase -> Page.redirect(path(phrase.service()) + "&retired=" + id))
                .orElseGet(Page::notFound);
    }

    @PostMapping("/{id}/restore")
    @Requires(PhrasePermissions.EDIT)
    Page restore(SignedIn by, @PathVariable UUID id) {
        return switch (restorePhrase.restore(new PhraseId(id), by)) {
            case ChangePhraseOutcome.Changed(var service) -> done(service, "restored");
            case ChangePhraseOutcome.ListFull(var service) -> done(service, "list-full");
            case ChangePhraseOutcome.ChangedMeanwhile _,
                    ChangePhraseOutcome.Identifying _,
                    ChangePhraseOutcome.NotFound _ -> Page.notFound();
        };
    }

    private Optional<ListPage> page(SignedIn by, String asked, Adding adding, Step step) {
        var helplines = pages.helplines(by);
        return pages.chosen(helplines, asked)
                .flatMap(helpline -> showPhrases
                        .show(helpline.id(), by)
                        .map(phrases ->
                                new ListPage(helplines, helpline, phrases, pages.fits(helpline.id()), adding, step)));
    }

    private static String path(ServiceId service) {
        return SettingsPages.path(SettingsPages.PHRASES, service);
    }

    private static Page done(ServiceId service, String what) {
        return Page.redirect(path(service) + "&done=" + what);
    }

    private static @Nullable Notice notice(String done) {
        return switch (done) {
            case "added" -> Notice.success("phrases.added");
            case "changed" -> Notice.success("phrases.changed");
            case "restored" -> Notice.success("phrases.restored");
            case "list-full" -> Notice.warning("phrases.list-full");
            default -> null;
        };
    }

    private static Page refused(ListPage page) {
        return Page.of(TEMPLATE, page).status(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
