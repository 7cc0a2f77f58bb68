package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.anonymity.AnonymityGuard;
import dk.samklang.platform.anonymity.Verdict;
import dk.samklang.platform.anonymity.Writing;
import dk.samklang.platform.drafts.Drafts;
import dk.samklang.platform.identity.SignedIn;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a correction is sent from its form; the draft of it goes in the same transaction. */
@Service
public class FinishCorrection {

    private final FrequentUsers frequentUsers;
    private final CorrectFrequentUser correctFrequentUser;
    private final AnonymityGuard guard;
    private final Drafts drafts;

    FinishCorrection(
            FrequentUsers frequentUsers, CorrectFrequentUser correctFrequentUser, AnonymityGuard guard, Drafts drafts) {
        this.frequentUsers = frequentUsers;
        this.guard = guard;
        this.correctFrequentUser = correctFrequentUser;
        this.drafts = drafts;
    }

    /** @param seen the versions of card and draft that the writer has seen */
    @Transactional
    public FinishCorrectionOutcome finish(SignedIn by, FrequentUserId id, Seen seen, FrequentUserDetails details) {
        var draftId = FrequentUserDraft.ofCard(id, by.staff());
        var draft = drafts.find(draftId, by.staff(), FrequentUserDraft.KIND);
        if (draft.isPresent() && draft.get().version() != seen.draftVersion()) {
            return new FinishCorrectionOutcome.DraftChangedMeanwhile(draft.get());
        }
        var writing = Writing.of(details.byField(), seen.marks()).over(stored(by, id));
        return switch (guard.judge(by, writing)) {
            case Verdict.Identifying(var marks) -> new FinishCorrectionOutcome.Identifying(marks);
            case Verdict.Clear clear -> {
                var answer = correctFrequentUser.correct(by, id, seen.version(), details);
                if (answer instanceof CorrectFrequentUserOutcome.Corrected) {
                    guard.count(by, clear);
                    drafts.discard(draftId, by.staff());
                }
                yield new FinishCorrectionOutcome.Answered(answer);
            }
        };
    }

    private Map<String, String> stored(SignedIn by, FrequentUserId id) {
        return frequentUsers
                .find(id, by.servicesWhere(FrequentUserPermissions.WRITE))
                .map(card -> card.details().byField())
                .orElseGet(Map::of);
    }

    /**
     * What the writer had seen.
     *
     * @param draftVersion 0 where no draft was kept
     * @param marks what the anonymity guard has asked about, and the writer keeps
     */
    public record Seen(int version, int draftVersion, Set<String> marks) {}
}
