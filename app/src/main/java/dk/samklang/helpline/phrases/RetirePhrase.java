package dk.samklang.helpline.phrases;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a helpline takes a wording out of use; what counsellors found of it is kept. */
@Service
public class RetirePhrase {

    private final PhraseList list;
    private final Phrases phrases;
    private final AuditTrail audit;
    private final Clock clock;

    RetirePhrase(PhraseList list, Phrases phrases, AuditTrail audit, Clock clock) {
        this.list = list;
        this.phrases = phrases;
        this.audit = audit;
        this.clock = clock;
    }

    /** The wording as it was; empty where it is not on a list of the leader's. Twice is once. */
    @Transactional
    public Optional<Phrase> retire(PhraseId id, SignedIn by) {
        var phrase = list.holdWith(id, by);
        phrase.filter(found -> !found.retired()).ifPresent(_ -> {
            phrases.retire(id, clock.instant());
            audit.record(by.staff(), AuditTrail.Action.CHANGED, Phrases.KIND, id.value());
        });
        return phrase;
    }
}
