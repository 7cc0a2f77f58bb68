package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.identity.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: an older wording of a card is taken back. It becomes the newest version; nothing is lost on the way. */
@Service
public class RestoreVersion {

    private final FrequentUserVersions versions;
    private final CorrectFrequentUser correctFrequentUser;

    RestoreVersion(FrequentUserVersions versions, CorrectFrequentUser correctFrequentUser) {
        this.versions = versions;
        this.correctFrequentUser = correctFrequentUser;
    }

    /**
     * @param seen the version of the card that the one who asks has seen
     * @param wanted the version to take back
     */
    @Transactional
    public CorrectFrequentUserOutcome restore(SignedIn by, FrequentUserId id, int seen, int wanted) {
        return versions.find(id, wanted)
                .map(version -> correctFrequentUser.correct(by, id, seen, version.details()))
                .orElseGet(CorrectFrequentUserOutcome.NotFound::new);
    }
}
