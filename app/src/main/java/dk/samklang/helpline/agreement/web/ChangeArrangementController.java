package dk.samklang.helpline.agreement.web;

import dk.samklang.helpline.agreement.AgreementPermissions;
import dk.samklang.helpline.agreement.Arrangement;
import dk.samklang.helpline.agreement.ArrangementDraft;
import dk.samklang.helpline.agreement.ArrangementId;
import dk.samklang.helpline.agreement.ArrangementView;
import dk.samklang.helpline.agreement.ChangeProposal;
import dk.samklang.helpline.agreement.OpenArrangement;
import dk.samklang.platform.anonymity.GuardAnswer;
import dk.samklang.platform.drafts.Draft;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.FormErrors;
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

/** The terms of a proposal are changed. */
@Controller
@RequestMapping("/helpline/agreements/{id}/edit")
class ChangeArrangementController {

    private final OpenArrangement open;
    private final ChangeProposal change;
    private final ReadArrangement read;
    private final ProposalForms forms;

    ChangeArrangementController(
            OpenArrangement open, ChangeProposal change, ReadArrangement read, ProposalForms forms) {
        this.open = open;
        this.change = change;
        this.read = read;
        this.forms = forms;
    }

    /** The writer's own draft goes before what is saved; the version says what it was written on. */
    @GetMapping
    @Requires(AgreementPermissions.PROPOSE)
    Page form(SignedIn by, @PathVariable UUID id) {
        return open.open(by, new ArrangementId(id))
                .map(view -> view.arrangement().isProposed()
                        ? ProposalForms.show(form(by, view), HttpStatus.OK)
                        : Page.redirect(Paths.one(view.arrangement().id()) + "?done=settled"))
                .orElseGet(Page::notFound);
    }

    private ArrangementFormPage form(SignedIn by, ArrangementView view) {
        var one = view.arrangement();
        return forms.draft(by, one)
                .map(draft -> resumed(by, view, draft))
                .orElseGet(() -> page(
                        by,
                        view,
                        ArrangementFields.of(one.terms(), one.alias().value()),
                        one.version(),
                        new ArrangementFormPage.Kept(draftId(by, one), 0, null)));
    }

    private ArrangementFormPage resumed(SignedIn by, ArrangementView view, Draft draft) {
        var fields = new ArrangementFields(draft.fields());
        var seen = new Submission(draft.fields()).version("version");
        var kept = new ArrangementFormPage.Kept(draft.id().value(), draft.version(), draft.updatedAt());
        return page(by, view, fields, seen, kept);
    }

    @PostMapping
    @Requires(AgreementPermissions.PROPOSE)
    Page save(SignedIn by, @PathVariable UUID id, Submission sent) {
        return open.open(by, new ArrangementId(id))
                .map(view -> save(by, view, sent))
                .orElseGet(Page::notFound);
    }

    private Page save(SignedIn by, ArrangementView view, Submission sent) {
        var one = view.arrangement();
        var stored = ArrangementFields.of(one.terms(), one.alias().value());
        var fields = ProposalForms.fields(sent).taking(sent.all("take"), stored);
        var form = new Submission(fields.values());
        sent.errors().all().forEach(error -> form.errors().add(error.field(), error.key()));
        form.errors().hasSeen(sent.all(GuardAnswer.SEEN));
        var kept = new ArrangementFormPage.Kept(draftId(by, one), sent.version("draftVersion"), null);
        var proposal = read.read(by, form, fields);
        var target = target(view, sent.version("version"));
        var traffic = forms.traffic(by, one.service(), fields);
        var page = new ArrangementFormPage(target, fields, kept, traffic, form.errors(), null, null);
        return proposal.map(wanted -> wanted.keeping(kept.version(), sent.all(GuardAnswer.SEEN)))
                .map(wanted -> ProposalForms.answer(page, change.change(by, one.id(), target.version(), wanted)))
                .orElseGet(() -> ProposalForms.show(page, HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private ArrangementFormPage page(
            SignedIn by, ArrangementView view, ArrangementFields fields, int version, ArrangementFormPage.Kept kept) {
        var traffic = forms.traffic(by, view.arrangement().service(), fields);
        return new ArrangementFormPage(target(view, version), fields, kept, traffic, new FormErrors(), null, null);
    }

    private static ArrangementFormPage.Target target(ArrangementView view, int version) {
        var one = view.arrangement();
        return new ArrangementFormPage.Target(one.id(), one.alias().value(), view.alias(), version);
    }

    private static UUID draftId(SignedIn by, Arrangement one) {
        return ArrangementDraft.ofProposal(one.id(), by.staff()).value();
    }
}
