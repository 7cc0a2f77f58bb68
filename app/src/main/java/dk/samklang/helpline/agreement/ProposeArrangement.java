package dk.samklang.helpline.agreement;

import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.HoldAlias;
import dk.samklang.platform.anonymity.AnonymityGuard;
import dk.samklang.platform.anonymity.Verdict;
import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.drafts.DraftId;
import dk.samklang.platform.drafts.Drafts;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use case: somebody proposes an agreement or a limit with one alias (FB-10, FB-11). It holds nothing yet. Sending the same
 * form twice proposes once.
 */
@Service
public class ProposeArrangement {

    private final Arrangements arrangements;
    private final Steps steps;
    private final HoldAlias aliases;
    private final AnonymityGuard guard;
    private final Drafts drafts;
    private final AuditTrail audit;
    private final Clock clock;

    ProposeArrangement(
            Arrangements arrangements,
            Steps steps,
            HoldAlias aliases,
            AnonymityGuard guard,
            Drafts drafts,
            AuditTrail audit,
            Clock clock) {
        this.arrangements = arrangements;
        this.steps = steps;
        this.aliases = aliases;
        this.guard = guard;
        this.drafts = drafts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whom it is with: an alias, and the helpline that gave it. */
    public record With(ServiceId service, FrequentUserId alias) {}

    @Transactional
    public ProposeOutcome propose(SignedIn by, ArrangementId id, With with, Proposal proposal) {
        if (!by.servicesWhere(AgreementPermissions.PROPOSE)
                        .contains(with.service().value())
                || !aliases.hold(by, with.service(), with.alias())) {
            return new ProposeOutcome.NotFound();
        }
        var sent = arrangements.find(id, by.servicesWhere(AgreementPermissions.PROPOSE));
        if (sent.isPresent()) {
            return again(sent.get(), with, proposal);
        }
        var draft = drafts.find(new DraftId(id.value()), by.staff(), ArrangementDraft.KIND);
        if (draft.isPresent() && draft.get().version() != proposal.draftVersion()) {
            return new ProposeOutcome.DraftChangedMeanwhile(draft.get());
        }
        return switch (guard.judge(by, proposal.over(Map.of()))) {
            case Verdict.Identifying(var marks) -> new ProposeOutcome.Identifying(marks);
            case Verdict.Clear clear -> add(by, proposed(by, id, with, proposal), proposal, clear);
        };
    }

    private static ProposeOutcome again(Arrangement sent, With with, Proposal proposal) {
        if (!sent.alias().equals(with.alias())) {
            return new ProposeOutcome.NotFound();
        }
        return sent.terms().equals(proposal.terms())
                ? new ProposeOutcome.Proposed(sent.id())
                : new ProposeOutcome.ChangedMeanwhile(sent);
    }

    private Arrangement proposed(SignedIn by, ArrangementId id, With with, Proposal proposal) {
        var decides = by.servicesWhere(AgreementPermissions.DECIDE)
                .contains(with.service().value());
        var progress = Progress.proposed(new Stamp(by.staff(), clock.instant()), decides);
        return new Arrangement(id, with.service(), with.alias(), proposal.terms(), progress, 0);
    }

    private ProposeOutcome add(SignedIn by, Arrangement one, Proposal proposal, Verdict.Clear clear) {
        var stamp = one.progress().proposed();
        if (!arrangements.add(one)) {
            return new ProposeOutcome.NotFound();
        }
        var next = proposal.next();
        if (next != null) {
            arrangements.agreeNext(one.id(), next, stamp);
        }
        steps.add(one.id(), Step.plain(Step.What.PROPOSED, stamp));
        guard.count(by, clear);
        drafts.discard(new DraftId(one.id().value()), by.staff());
        audit.record(
                by.staff(), AuditTrail.Action.CREATED, TakeStep.KIND, one.id().value());
        return new ProposeOutcome.Proposed(one.id());
    }
}
