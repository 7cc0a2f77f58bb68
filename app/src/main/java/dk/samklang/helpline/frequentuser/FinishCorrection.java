package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.drafts.Drafts;
import dk.samklang.platform.identity.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a correction is sent from its form; the draft of it goes in the same transaction. */
@Service
public class FinishCorrection {

    private final CorrectFrequentUser correctFrequentUser;
    private final Drafts drafts;

    FinishCorrection(CorrectFrequentUser correctFrequentUser, Drafts drafts) {
        this.correctFrequentUser = correctFrequentUser;
        this.drafts = drafts;
    }

    /** @param seen the versions of card and draft that the writer has seen */
    @Transactional
    public FinishCorrectionOutcome finish(SignedIn by, FrequentUserId id, Seen seen, FrequentUserDetails details) {
        var draftId = FrequentUserDraft.ofCard(id, by.staff());
        var draft = drafts.find(draftId, by.staff());
        if (draft.isPresent() && draft.get().version() != seen.draftVersion()) {
            return new FinishCorrectionOutcome.DraftChangedMeanwhile(draft.get());
        }
        var answer = correctFrequentUser.correct(by, id, seen.version(), details);
        if (answer instanceof CorrectFrequentUserOutcome.Corrected) {
            drafts.discard(draftId, by.staff());
        }
        return new FinishCorrectionOutcome.Answered(answer);
    }

    /** @param draftVersion 0 where no draft was kept */
    public record Seen(int version, int draftVersion) {}
}
