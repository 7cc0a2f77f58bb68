package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.anonymity.AnonymityGuard;
import dk.samklang.platform.anonymity.Verdict;
import dk.samklang.platform.anonymity.Writing;
import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.drafts.DraftId;
import dk.samklang.platform.drafts.Drafts;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use case: a new frequent user is sent from its form; the draft goes in the same transaction. What is made takes the
 * draft's id, so that sending twice makes one.
 */
@Service
public class FinishNewCard {

    private final FrequentUsers frequentUsers;
    private final FrequentUserRegister register;
    private final AnonymityGuard guard;
    private final Drafts drafts;
    private final AuditTrail audit;

    FinishNewCard(
            FrequentUsers frequentUsers,
            FrequentUserRegister register,
            AnonymityGuard guard,
            Drafts drafts,
            AuditTrail audit) {
        this.frequentUsers = frequentUsers;
        this.register = register;
        this.guard = guard;
        this.drafts = drafts;
        this.audit = audit;
    }

    @Transactional
    public FinishNewCardOutcome finish(SignedIn by, NewCard form, FrequentUserDetails details) {
        var id = new FrequentUserId(form.draft().value());
        frequentUsers.holdAliases(form.service());
        var sent = frequentUsers.find(id, by.servicesWhere(FrequentUserPermissions.WRITE));
        if (sent.isPresent()) {
            return again(by, sent.get(), details);
        }
        var draft = drafts.find(form.draft(), by.staff(), FrequentUserDraft.KIND);
        if (draft.isPresent() && draft.get().version() != form.draftVersion()) {
            return new FinishNewCardOutcome.DraftChangedMeanwhile(draft.get());
        }
        return switch (guard.judge(by, Writing.of(details.byField(), form.seen()))) {
            case Verdict.Identifying(var marks) -> new FinishNewCardOutcome.Identifying(marks);
            case Verdict.Clear clear -> add(by, form, details, clear);
        };
    }

    private FinishNewCardOutcome again(SignedIn by, FrequentUserCard sent, FrequentUserDetails details) {
        if (sent.details().equals(details)) {
            return new FinishNewCardOutcome.Created(sent.summary().id());
        }
        audit.record(
                by.staff(),
                AuditTrail.Action.READ,
                FrequentUserRegister.KIND,
                sent.summary().id().value());
        return new FinishNewCardOutcome.CreatedOtherwise(sent);
    }

    private FinishNewCardOutcome add(SignedIn by, NewCard form, FrequentUserDetails details, Verdict.Clear verdict) {
        var id = new FrequentUserId(form.draft().value());
        return switch (register.add(by, id, form.service(), details)) {
            case CreateFrequentUserOutcome.Created(var created) -> {
                guard.count(by, verdict);
                drafts.discard(form.draft(), by.staff());
                yield new FinishNewCardOutcome.Created(created);
            }
            case CreateFrequentUserOutcome.AliasTaken(var existing) -> new FinishNewCardOutcome.AliasTaken(existing);
            case CreateFrequentUserOutcome.NotAllowed _ -> new FinishNewCardOutcome.NotAllowed();
        };
    }

    /**
     * The form as it is sent.
     *
     * @param draftVersion the version of the draft that the writer has seen; 0 when none was kept
     * @param seen what the anonymity guard has asked about, and the writer keeps
     */
    public record NewCard(DraftId draft, int draftVersion, ServiceId service, Set<String> seen) {}
}
