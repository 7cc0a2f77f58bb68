package dk.samklang.helpline.frequentuser.web;

import dk.samklang.helpline.frequentuser.CorrectFrequentUserOutcome;
import dk.samklang.helpline.frequentuser.FinishCorrection;
import dk.samklang.helpline.frequentuser.FinishCorrectionOutcome;
import dk.samklang.helpline.frequentuser.FrequentUserCard;
import dk.samklang.helpline.frequentuser.FrequentUserDraft;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.FrequentUserPermissions;
import dk.samklang.helpline.frequentuser.PrepareCorrection;
import dk.samklang.platform.anonymity.GuardAnswer;
import dk.samklang.platform.anonymity.Mark;
import dk.samklang.platform.drafts.Draft;
import dk.samklang.platform.drafts.Drafts;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A card is kept up to date. */
@Controller
@RequestMapping("/helpline/frequent-users/{id}/edit")
class CorrectionController {

    private static final String APPROACH = "approach";

    private final PrepareCorrection prepareCorrection;
    private final FinishCorrection finishCorrection;
    private final Drafts drafts;
    private final GoneCard gone;

    CorrectionController(
            PrepareCorrection prepareCorrection, FinishCorrection finishCorrection, Drafts drafts, GoneCard gone) {
        this.prepareCorrection = prepareCorrection;
        this.finishCorrection = finishCorrection;
        this.drafts = drafts;
        this.gone = gone;
    }

    /** The writer's own draft of this card goes before what is saved; the version says what it was written on. */
    @GetMapping
    @Requires(FrequentUserPermissions.WRITE)
    Page form(SignedIn by, @PathVariable UUID id) {
        return prepareCorrection
                .prepare(by, new FrequentUserId(id))
                .map(prepared -> drafts.find(
                                FrequentUserDraft.ofCard(new FrequentUserId(id), by.staff()),
                                by.staff(),
                                FrequentUserDraft.KIND)
                        .map(draft -> resumed(prepared, draft))
                        .orElseGet(() -> fresh(by, prepared)))
                .map(page -> show(page, HttpStatus.OK))
                .orElseGet(() -> gone.answer(by, id));
    }

    @PostMapping
    @Requires(FrequentUserPermissions.WRITE)
    Page save(SignedIn by, @PathVariable UUID id, Submission form) {
        return prepareCorrection
                .prepare(by, new FrequentUserId(id))
                .map(prepared -> save(by, prepared, form))
                .orElseGet(() -> gone.answer(by, id));
    }

    private Page save(SignedIn by, PrepareCorrection.Prepared prepared, Submission form) {
        var page = sent(by, prepared, form);
        if (form.errors().any()) {
            return show(page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var id = prepared.card().summary().id();
        var seen = new FinishCorrection.Seen(
                page.target().version(), page.kept().version(), Set.copyOf(form.all(GuardAnswer.SEEN)));
        return switch (finishCorrection.finish(by, id, seen, page.form().details())) {
            case FinishCorrectionOutcome.Answered(var answer) -> answer(page, id, answer, form.all("take"));
            case FinishCorrectionOutcome.Identifying(var marks) -> identifying(page, marks);
            case FinishCorrectionOutcome.DraftChangedMeanwhile(var other) ->
                show(page.with(new FormPage.Clash.OtherDraft(other)), HttpStatus.CONFLICT);
        };
    }

    private static Page answer(
            FormPage page, FrequentUserId id, CorrectFrequentUserOutcome outcome, List<String> taken) {
        return switch (outcome) {
            case CorrectFrequentUserOutcome.Corrected _ -> Page.redirect(Paths.card(id.value()) + "?saved=changed");
            case CorrectFrequentUserOutcome.ChangedMeanwhile met ->
                show(conflict(page, met, taken), HttpStatus.CONFLICT);
            case CorrectFrequentUserOutcome.AliasTaken(var holder) ->
                show(aliasTaken(page, holder), HttpStatus.UNPROCESSABLE_CONTENT);
            case CorrectFrequentUserOutcome.NotFound _ -> Page.notFound();
        };
    }

    /** Fields for which the writer chose the other version take it, as long as that is still the newest. */
    private static FormPage sent(SignedIn by, PrepareCorrection.Prepared prepared, Submission form) {
        var mine = FrequentUserForm.read(form);
        var card = prepared.card();
        var version = form.version("version");
        var chosen =
                version == card.version() ? mine.taking(form.all("take"), FrequentUserForm.of(card.details())) : mine;
        var draft = FrequentUserDraft.ofCard(card.summary().id(), by.staff());
        var kept = new FormPage.Kept(draft.value(), form.version("draftVersion"), null);
        return new FormPage(target(card, version), chosen, prepared.types(), kept, form.errors(), null);
    }

    private static FormPage fresh(SignedIn by, PrepareCorrection.Prepared prepared) {
        var card = prepared.card();
        var draft = FrequentUserDraft.ofCard(card.summary().id(), by.staff());
        return new FormPage(
                target(card, card.version()),
                FrequentUserForm.of(card.details()),
                prepared.types(),
                new FormPage.Kept(draft.value(), 0, null),
                new FormErrors(),
                null);
    }

    private static FormPage resumed(PrepareCorrection.Prepared prepared, Draft draft) {
        var fields = new Submission(draft.fields());
        return new FormPage(
                target(prepared.card(), fields.version("version")),
                FrequentUserForm.read(fields),
                prepared.types(),
                new FormPage.Kept(draft.id().value(), draft.version(), draft.updatedAt()),
                new FormErrors(),
                null);
    }

    private static FormPage.Target target(FrequentUserCard card, int version) {
        return new FormPage.Target(
                card.summary().id().value(),
                card.service().value(),
                card.summary().alias(),
                version);
    }

    /**
     * The form keeps what its writer wrote, takes what only the colleague has changed, and saving it again is meant to
     * replace the newest version.
     *
     * @param taken fields the writer wanted as they stood in the version seen
     */
    private static FormPage conflict(
            FormPage page, CorrectFrequentUserOutcome.ChangedMeanwhile met, List<String> taken) {
        var old = page.target();
        var target =
                new FormPage.Target(old.card(), old.service(), met.details().alias(), met.version());
        var seen = met.seen() == null ? null : FrequentUserForm.of(met.seen());
        var mine = seen == null ? page.form() : page.form().taking(taken, seen);
        var clash = FormPage.Clash.ChangedMeanwhile.between(mine, FrequentUserForm.of(met.details()), seen);
        var form = mine.taking(clash.adopted(), clash.theirs());
        return new FormPage(target, form, page.types(), page.kept(), page.errors(), clash);
    }

    /** The same form was sent before with other words: from here on it corrects what came of that. */
    static FormPage conflict(SignedIn by, FormPage page, FrequentUserCard card) {
        var draft = FrequentUserDraft.ofCard(card.summary().id(), by.staff());
        var clash = FormPage.Clash.ChangedMeanwhile.between(page.form(), FrequentUserForm.of(card.details()), null);
        return new FormPage(
                target(card, card.version()),
                page.form(),
                page.types(),
                new FormPage.Kept(draft.value(), 0, null),
                page.errors(),
                clash);
    }

    /** What may identify somebody, said beside its field; everything typed stays. */
    static Page identifying(FormPage page, List<Mark> marks) {
        GuardAnswer.explain(
                page.errors(),
                marks.stream().map(mark -> onPage(page.form(), mark)).toList());
        return show(page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** A card counts its lines of approach without those left empty; the page counts all three. */
    private static Mark onPage(FrequentUserForm form, Mark mark) {
        if (!mark.field().startsWith(APPROACH)) {
            return mark;
        }
        var nth = Integer.parseInt(mark.field().substring(APPROACH.length()));
        var line = IntStream.range(0, form.approach().size())
                .filter(place -> !form.approach().get(place).isBlank())
                .skip(nth - 1L)
                .findFirst()
                .orElse(nth - 1);
        return new Mark(APPROACH + (line + 1), mark.finding(), mark.blocked(), mark.digest());
    }

    static FormPage aliasTaken(FormPage page, FrequentUserId holder) {
        page.errors().add("alias", "frequentuser.alias.taken");
        return page.with(new FormPage.Clash.AliasTaken(holder.value()));
    }

    private static Page show(FormPage page, HttpStatus status) {
        return Page.of("frequentuser/form", page).status(status);
    }
}
