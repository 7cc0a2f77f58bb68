package dk.samklang.helpline.phrases;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a helpline takes a wording into use again. */
@Service
public class RestorePhrase {

    private final PhraseList list;
    private final Phrases phrases;
    private final AuditTrail audit;

    RestorePhrase(PhraseList list, Phrases phrases, AuditTrail audit) {
        this.list = list;
        this.phrases = phrases;
        this.audit = audit;
    }

    /** A wording already in use is left as it is. */
    @Transactional
    public ChangePhraseOutcome restore(PhraseId id, SignedIn by) {
        return list.holdWith(id, by).map(phrase -> restore(phrase, by)).orElseGet(ChangePhraseOutcome.NotFound::new);
    }

    private ChangePhraseOutcome restore(Phrase phrase, SignedIn by) {
        if (!phrase.retired()) {
            return new ChangePhraseOutcome.Changed(phrase.service());
        }
        if (list.isFull(list.active(phrase.service()))) {
            return new ChangePhraseOutcome.ListFull(phrase.service());
        }
        phrases.retire(phrase.id(), null);
        audit.record(
                by.staff(), AuditTrail.Action.CHANGED, Phrases.KIND, phrase.id().value());
        return new ChangePhraseOutcome.Changed(phrase.service());
    }
}
