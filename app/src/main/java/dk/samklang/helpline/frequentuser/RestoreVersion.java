package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.anonymity.AnonymityGuard;
import dk.samklang.platform.anonymity.Mark;
import dk.samklang.platform.anonymity.Verdict;
import dk.samklang.platform.anonymity.Writing;
import dk.samklang.platform.identity.SignedIn;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: an older wording of a card is taken back. It becomes the newest version; nothing is lost on the way. */
@Service
public class RestoreVersion {

    private final FrequentUserVersions versions;
    private final CorrectFrequentUser correctFrequentUser;
    private final AnonymityGuard guard;

    RestoreVersion(FrequentUserVersions versions, CorrectFrequentUser correctFrequentUser, AnonymityGuard guard) {
        this.versions = versions;
        this.correctFrequentUser = correctFrequentUser;
        this.guard = guard;
    }

    /**
     * @param seen the version of the card that the one who asks has seen
     * @param wanted the version to take back
     */
    @Transactional
    public RestoreOutcome restore(SignedIn by, FrequentUserId id, int seen, int wanted) {
        return versions.find(id, wanted)
                .map(version -> restore(by, id, seen, version.details()))
                .orElseGet(() -> new RestoreOutcome.Answered(new CorrectFrequentUserOutcome.NotFound()));
    }

    private RestoreOutcome restore(SignedIn by, FrequentUserId id, int seen, FrequentUserDetails details) {
        return isStopped(by, details)
                ? new RestoreOutcome.Identifying()
                : new RestoreOutcome.Answered(correctFrequentUser.correct(by, id, seen, details));
    }

    /** What the guard only asks about was answered when the words were first saved. */
    private boolean isStopped(SignedIn by, FrequentUserDetails details) {
        return switch (guard.judge(by, Writing.of(details.byField(), Set.of()))) {
            case Verdict.Identifying(var marks) -> marks.stream().anyMatch(Mark::blocked);
            case Verdict.Clear _ -> false;
        };
    }
}
