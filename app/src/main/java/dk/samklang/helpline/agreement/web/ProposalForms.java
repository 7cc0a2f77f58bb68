package dk.samklang.helpline.agreement.web;

import dk.samklang.helpline.agreement.Arrangement;
import dk.samklang.helpline.agreement.ArrangementDraft;
import dk.samklang.helpline.agreement.ProposeOutcome;
import dk.samklang.helpline.houserules.AgreementRules;
import dk.samklang.helpline.houserules.FindAgreementRules;
import dk.samklang.helpline.traffic.CountTraffic;
import dk.samklang.helpline.traffic.WeekOfTraffic;
import dk.samklang.platform.anonymity.GuardAnswer;
import dk.samklang.platform.drafts.Draft;
import dk.samklang.platform.drafts.Drafts;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Submission;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Puts the form of a proposal together, and answers what came of sending it. */
@Component
class ProposalForms {

    private final FindAgreementRules rules;
    private final CountTraffic traffic;
    private final Drafts drafts;

    ProposalForms(FindAgreementRules rules, CountTraffic traffic, Drafts drafts) {
        this.rules = rules;
        this.traffic = traffic;
        this.drafts = drafts;
    }

    AgreementRules rules(ServiceId service) {
        return rules.of(service);
    }

    /** When this helpline is busy; null for a limit, which has no times. */
    @Nullable
    WeekOfTraffic traffic(SignedIn by, ServiceId service, ArrangementFields fields) {
        return fields.isLimit()
                ? null
                : traffic.of(by, service, rules.of(service).quietWeeks());
    }

    Optional<Draft> draft(SignedIn by, Arrangement one) {
        return drafts.find(ArrangementDraft.ofProposal(one.id(), by.staff()), by.staff(), ArrangementDraft.KIND);
    }

    static ArrangementFields fields(Submission form) {
        return new ArrangementFields(form.only(ArrangementFields.NAMES, ArrangementFields.SEVERAL));
    }

    static Page answer(ArrangementFormPage page, ProposeOutcome outcome) {
        return switch (outcome) {
            case ProposeOutcome.Proposed(var id) -> Page.redirect(Paths.one(id) + "?done=proposed");
            case ProposeOutcome.Identifying(var marks) -> {
                GuardAnswer.explain(page.errors(), marks);
                yield show(page, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case ProposeOutcome.DraftChangedMeanwhile(var other) -> show(page.against(other), HttpStatus.CONFLICT);
            case ProposeOutcome.ChangedMeanwhile(var current) -> conflict(page, current);
            case ProposeOutcome.Settled(var current) -> Page.redirect(Paths.one(current.id()) + "?done=settled");
            case ProposeOutcome.NotFound _ -> Page.notFound();
        };
    }

    private static Page conflict(ArrangementFormPage page, Arrangement current) {
        var stored = ArrangementFields.of(current.terms(), current.alias().value());
        return show(page.against(stored, current.version()), HttpStatus.CONFLICT);
    }

    static Page show(ArrangementFormPage page, HttpStatus status) {
        return Page.of("agreement/form", page).status(status);
    }
}
