package dk.samklang.helpline.phrases.web;

import dk.samklang.helpline.phrases.ChangePhrase;
import dk.samklang.helpline.phrases.ChangePhraseOutcome;
import dk.samklang.helpline.phrases.FindPhrase;
import dk.samklang.helpline.phrases.Phrase;
import dk.samklang.helpline.phrases.PhraseId;
import dk.samklang.helpline.phrases.PhrasePermissions;
import dk.samklang.platform.anonymity.GuardAnswer;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One wording: what is said, and when it fits. */
@Controller
@RequestMapping(SettingsPages.PHRASES + "/{id}")
class PhraseController {

    private static final String TEMPLATE = "phrases/edit";

    private final SettingsPages pages;
    private final FindPhrase findPhrase;
    private final ChangePhrase changePhrase;

    PhraseController(SettingsPages pages, FindPhrase findPhrase, ChangePhrase changePhrase) {
        this.pages = pages;
        this.findPhrase = findPhrase;
        this.changePhrase = changePhrase;
    }

    @GetMapping
    @Requires(PhrasePermissions.EDIT)
    Page form(SignedIn by, @PathVariable UUID id, Submission form) {
        return findPhrase
                .find(new PhraseId(id), by)
                .<Page>map(phrase -> Page.of(
                        TEMPLATE,
                        new EditPage(
                                phrase, pages.fits(phrase.service()), null, phrase.version(), form.errors(), false)))
                .orElseGet(Page::notFound);
    }

    @PostMapping
    @Requires(PhrasePermissions.EDIT)
    Page change(SignedIn by, @PathVariable UUID id, Submission form) {
        return findPhrase
                .find(new PhraseId(id), by)
                .map(phrase -> change(by, phrase, form))
                .orElseGet(Page::notFound);
    }

    private Page change(SignedIn by, Phrase phrase, Submission form) {
        var fields = PhraseFields.read(form);
        if (form.errors().any()) {
            return refused(phrase, fields, form);
        }
        var version = form.version("version");
        return switch (changePhrase.change(phrase.id(), fields.over(phrase, form), version, by)) {
            case ChangePhraseOutcome.Changed(var service) ->
                Page.redirect(SettingsPages.path(SettingsPages.PHRASES, service) + "&done=changed");
            case ChangePhraseOutcome.Identifying(var marks) -> {
                GuardAnswer.explain(form.errors(), marks);
                yield refused(phrase, fields, form);
            }
            case ChangePhraseOutcome.ChangedMeanwhile(var current) ->
                page(new EditPage(
                                current, pages.fits(current.service()), fields, current.version(), form.errors(), true))
                        .status(HttpStatus.CONFLICT);
            case ChangePhraseOutcome.ListFull _, ChangePhraseOutcome.NotFound _ -> Page.notFound();
        };
    }

    private Page refused(Phrase phrase, PhraseFields fields, Submission form) {
        return page(new EditPage(
                        phrase, pages.fits(phrase.service()), fields, form.version("version"), form.errors(), false))
                .status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Page.View page(EditPage page) {
        return Page.of(TEMPLATE, page);
    }
}
