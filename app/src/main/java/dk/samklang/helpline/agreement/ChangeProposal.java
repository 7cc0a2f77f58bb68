package dk.samklang.helpline.agreement;

import dk.samklang.platform.anonymity.AnonymityGuard;
import dk.samklang.platform.anonymity.Verdict;
import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.drafts.Drafts;
import dk.samklang.platform.identity.SignedIn;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: the terms of a proposal are changed; house and caller are asked anew. Whoever was slower gets both versions. */
@Service
public class ChangeProposal {

    private final Arrangements arrangements;
    private final Steps steps;
    private final AnonymityGuard guard;
    private final Drafts drafts;
    private final AuditTrail audit;
    private final Clock clock;

    ChangeProposal(
            Arrangements arrangements,
            Steps steps,
            AnonymityGuard guard,
            Drafts drafts,
            AuditTrail audit,
            Clock clock) {
        this.arrangements = arrangements;
        this.steps = steps;
        this.guard = guard;
        this.drafts = drafts;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param version the version of the arrangement that the writer has seen */
    @Transactional
    public ProposeOutcome change(SignedIn by, ArrangementId id, int version, Proposal proposal) {
        return arrangements
                .find(id, by.servicesWhere(AgreementPermissions.PROPOSE))
                .map(found -> check(by, found, version, proposal))
                .orElseGet(ProposeOutcome.NotFound::new);
    }

    private ProposeOutcome check(SignedIn by, Arrangement found, int version, Proposal proposal) {
        if (!found.isProposed()) {
            return new ProposeOutcome.Settled(found);
        }
        if (found.version() != version) {
            return new ProposeOutcome.ChangedMeanwhile(found);
        }
        var draftId = ArrangementDraft.ofProposal(found.id(), by.staff());
        var draft = drafts.find(draftId, by.staff(), ArrangementDraft.KIND);
        if (draft.isPresent() && draft.get().version() != proposal.draftVersion()) {
            return new ProposeOutcome.DraftChangedMeanwhile(draft.get());
        }
        return switch (guard.judge(by, proposal.over(found.terms().byField()))) {
            case Verdict.Identifying(var marks) -> new ProposeOutcome.Identifying(marks);
            case Verdict.Clear clear -> store(by, found, proposal, clear);
        };
    }

    private ProposeOutcome store(SignedIn by, Arrangement found, Proposal proposal, Verdict.Clear clear) {
        var stamp = new Stamp(by.staff(), clock.instant());
        var decides = by.servicesWhere(AgreementPermissions.DECIDE)
                .contains(found.service().value());
        var changed = found.change(proposal.terms(), stamp, decides).orElseThrow();
        if (!arrangements.update(changed)) {
            return arrangements
                    .find(found.id(), by.servicesWhere(AgreementPermissions.PROPOSE))
                    .<ProposeOutcome>map(ProposeOutcome.ChangedMeanwhile::new)
                    .orElseGet(ProposeOutcome.NotFound::new);
        }
        var next = proposal.next();
        if (next != null) {
            arrangements.agreeNext(found.id(), next, stamp);
        }
        steps.add(found.id(), Step.plain(Step.What.CHANGED, stamp));
        guard.count(by, clear);
        drafts.discard(ArrangementDraft.ofProposal(found.id(), by.staff()), by.staff());
        audit.record(
                by.staff(), AuditTrail.Action.CHANGED, TakeStep.KIND, found.id().value());
        return new ProposeOutcome.Proposed(found.id());
    }
}
