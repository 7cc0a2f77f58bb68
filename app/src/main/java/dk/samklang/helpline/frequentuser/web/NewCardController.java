package dk.samklang.helpline.frequentuser.web;

import dk.samklang.helpline.frequentuser.FindFrequentUser;
import dk.samklang.helpline.frequentuser.FinishNewCard;
import dk.samklang.helpline.frequentuser.FinishNewCardOutcome;
import dk.samklang.helpline.frequentuser.FrequentUserDraft;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.FrequentUserPermissions;
import dk.samklang.helpline.frequentuser.ListTypes;
import dk.samklang.organisation.ListServices;
import dk.samklang.platform.anonymity.GuardAnswer;
import dk.samklang.platform.drafts.Draft;
import dk.samklang.platform.drafts.DraftId;
import dk.samklang.platform.drafts.Drafts;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.ids.Ids;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A new frequent user. */
@Controller
@RequestMapping("/helpline/frequent-users/new")
class NewCardController {

    private final FinishNewCard finishNewCard;
    private final FindFrequentUser frequentUsers;
    private final ListServices services;
    private final ListTypes types;
    private final Drafts drafts;

    NewCardController(
            FinishNewCard finishNewCard,
            FindFrequentUser frequentUsers,
            ListServices services,
            ListTypes types,
            Drafts drafts) {
        this.finishNewCard = finishNewCard;
        this.frequentUsers = frequentUsers;
        this.services = services;
        this.types = types;
        this.drafts = drafts;
    }

    @GetMapping
    @Requires(FrequentUserPermissions.WRITE)
    Page form(SignedIn by, Submission query) {
        var wanted = query.id("draft");
        if (wanted == null) {
            return begin(by, query.id("service"));
        }
        return drafts.find(new DraftId(wanted), by.staff(), FrequentUserDraft.KIND)
                .map(draft -> resume(by, draft))
                .orElseGet(() -> already(by, new FrequentUserId(wanted)));
    }

    @PostMapping
    @Requires(FrequentUserPermissions.WRITE)
    Page save(SignedIn by, Submission form) {
        var service = form.id("service");
        var card = FrequentUserForm.read(form);
        if (service == null || !by.servicesWhere(FrequentUserPermissions.WRITE).contains(service)) {
            return Page.notFound();
        }
        var page = page(service, card, kept(form), form.errors());
        if (form.errors().any()) {
            return show(page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var sent = new FinishNewCard.NewCard(
                new DraftId(page.kept().draft()),
                page.kept().version(),
                new ServiceId(service),
                Set.copyOf(form.all(GuardAnswer.SEEN)));
        return answer(by, page, finishNewCard.finish(by, sent, card.details()));
    }

    private static Page answer(SignedIn by, FormPage page, FinishNewCardOutcome outcome) {
        return switch (outcome) {
            case FinishNewCardOutcome.Created(var id) -> Page.redirect(Paths.card(id.value()) + "?saved=new");
            case FinishNewCardOutcome.CreatedOtherwise(var card) ->
                show(CorrectionController.conflict(by, page, card), HttpStatus.CONFLICT);
            case FinishNewCardOutcome.AliasTaken(var holder) ->
                show(CorrectionController.aliasTaken(page, holder), HttpStatus.UNPROCESSABLE_CONTENT);
            case FinishNewCardOutcome.DraftChangedMeanwhile(var other) ->
                show(page.with(new FormPage.Clash.OtherDraft(other)), HttpStatus.CONFLICT);
            case FinishNewCardOutcome.Identifying(var marks) -> CorrectionController.identifying(page, marks);
            case FinishNewCardOutcome.NotAllowed _ -> Page.notFound();
        };
    }

    private Page begin(SignedIn by, @Nullable UUID wanted) {
        var all = by.servicesWhere(FrequentUserPermissions.WRITE);
        var service = all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.ofNullable(wanted);
        if (service.isEmpty()) {
            return Page.of("frequentuser/choose-helpline", new ChooseHelplinePage(services.among(all)));
        }
        if (!all.contains(service.get())) {
            return Page.notFound();
        }
        var kept = new FormPage.Kept(Ids.next(), 0, null);
        return show(page(service.get(), FrequentUserForm.empty(), kept, new FormErrors()), HttpStatus.OK);
    }

    private Page resume(SignedIn by, Draft draft) {
        var fields = new Submission(draft.fields());
        var service = fields.id("service");
        if (service == null || !by.servicesWhere(FrequentUserPermissions.WRITE).contains(service)) {
            return Page.notFound();
        }
        var kept = new FormPage.Kept(draft.id().value(), draft.version(), draft.updatedAt());
        return show(page(service, FrequentUserForm.read(fields), kept, new FormErrors()), HttpStatus.OK);
    }

    /** The draft is gone: what became of it, or a new beginning. */
    private Page already(SignedIn by, FrequentUserId id) {
        return Page.redirect(frequentUsers.find(by, id).isPresent() ? Paths.card(id.value()) : Paths.NEW);
    }

    private static FormPage.Kept kept(Submission form) {
        var draft = form.id("draft");
        return new FormPage.Kept(draft == null ? Ids.next() : draft, form.version("draftVersion"), null);
    }

    private FormPage page(UUID service, FrequentUserForm form, FormPage.Kept kept, FormErrors errors) {
        var target = new FormPage.Target(null, service, "", 0);
        return new FormPage(target, form, types.active(new ServiceId(service)), kept, errors, null);
    }

    private static Page show(FormPage page, HttpStatus status) {
        return Page.of("frequentuser/form", page).status(status);
    }
}
