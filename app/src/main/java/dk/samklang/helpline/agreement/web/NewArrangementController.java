package dk.samklang.helpline.agreement.web;

import dk.samklang.helpline.agreement.AgreementPermissions;
import dk.samklang.helpline.agreement.ArrangementDraft;
import dk.samklang.helpline.agreement.ArrangementId;
import dk.samklang.helpline.agreement.ProposeArrangement;
import dk.samklang.helpline.frequentuser.FindFrequentUser;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.FrequentUserSummary;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A new agreement or limit is proposed. It is always with one alias, so one comes here from a card. */
@Controller
@RequestMapping("/helpline/agreements")
class NewArrangementController {

    private final ProposeArrangement propose;
    private final FindFrequentUser aliases;
    private final ReadArrangement read;
    private final ProposalForms forms;
    private final Drafts drafts;
    private final Clock clock;

    NewArrangementController(
            ProposeArrangement propose,
            FindFrequentUser aliases,
            ReadArrangement read,
            ProposalForms forms,
            Drafts drafts,
            Clock clock) {
        this.propose = propose;
        this.aliases = aliases;
        this.read = read;
        this.forms = forms;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping("/new")
    @Requires(AgreementPermissions.PROPOSE)
    Page form(SignedIn by, Submission query) {
        var wanted = query.id("draft");
        if (wanted != null) {
            return drafts.find(new DraftId(wanted), by.staff(), ArrangementDraft.KIND)
                    .map(draft -> resumed(by, draft))
                    .orElseGet(() -> Page.redirect(Paths.one(new ArrangementId(wanted))));
        }
        return whom(by, query.id(ArrangementDraft.ALIAS))
                .map(whom -> begin(by, whom, "LIMIT".equals(query.text("kind"))))
                .orElseGet(() -> Page.redirect("/helpline/frequent-users"));
    }

    @PostMapping
    @Requires(AgreementPermissions.PROPOSE)
    Page propose(SignedIn by, Submission sent) {
        var id = Ids.parse(sent.text("draft"));
        var whom = whom(by, sent.id(ArrangementDraft.ALIAS));
        if (id.isEmpty() || whom.isEmpty()) {
            return Page.notFound();
        }
        sent.errors().hasSeen(sent.all(GuardAnswer.SEEN));
        var fields = ProposalForms.fields(sent);
        var kept = new ArrangementFormPage.Kept(id.get(), sent.version("draftVersion"), null);
        var proposal = read.read(by, sent, fields);
        var page = page(by, whom.get(), fields, kept, sent.errors());
        var with = new ProposeArrangement.With(
                whom.get().service(), whom.get().alias().id());
        return proposal.map(wanted ->
                        ProposalForms.answer(page, propose.propose(by, new ArrangementId(id.get()), with, wanted)))
                .orElseGet(() -> ProposalForms.show(page, HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private Page begin(SignedIn by, Whom whom, boolean limit) {
        var today = LocalDate.ofInstant(clock.instant(), by.person().zone());
        var alias = whom.alias().id().value();
        var fields = ArrangementFields.begun(limit, alias, today, forms.rules(whom.service()));
        var kept = new ArrangementFormPage.Kept(Ids.next(), 0, null);
        return ProposalForms.show(page(by, whom, fields, kept, new FormErrors()), HttpStatus.OK);
    }

    private Page resumed(SignedIn by, Draft draft) {
        var fields = new ArrangementFields(draft.fields());
        var kept = new ArrangementFormPage.Kept(draft.id().value(), draft.version(), draft.updatedAt());
        return whom(by, Ids.parse(fields.text(ArrangementDraft.ALIAS)).orElse(null))
                .map(whom -> ProposalForms.show(page(by, whom, fields, kept, new FormErrors()), HttpStatus.OK))
                .orElseGet(Page::notFound);
    }

    private ArrangementFormPage page(
            SignedIn by, Whom whom, ArrangementFields fields, ArrangementFormPage.Kept kept, FormErrors errors) {
        var alias = whom.alias();
        var target = new ArrangementFormPage.Target(
                new ArrangementId(kept.draft()), alias.id().value(), alias.alias(), -1);
        var traffic = forms.traffic(by, whom.service(), fields);
        return new ArrangementFormPage(target, fields, kept, traffic, errors, null, null);
    }

    /** An alias this person may know, and the helpline that gave it. */
    private Optional<Whom> whom(SignedIn by, @Nullable UUID alias) {
        return alias == null
                ? Optional.empty()
                : by.servicesWhere(AgreementPermissions.PROPOSE).stream()
                        .map(ServiceId::new)
                        .flatMap(service -> aliases.find(by, service, new FrequentUserId(alias)).stream()
                                .map(found -> new Whom(service, found)))
                        .findFirst();
    }

    private record Whom(ServiceId service, FrequentUserSummary alias) {}
}
