package dk.samklang.helpline.phrases;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a helpline changes the order of its wordings, one step at a time and within a stage. */
@Service
public class MovePhrase {

    private final PhraseList list;
    private final Phrases phrases;
    private final AuditTrail audit;

    MovePhrase(PhraseList list, Phrases phrases, AuditTrail audit) {
        this.list = list;
        this.phrases = phrases;
        this.audit = audit;
    }

    /** At the end of its stage a wording stays. Empty where it is not in use on a list of the leader's. */
    @Transactional
    public Optional<Phrase> move(PhraseId id, boolean up, SignedIn by) {
        var phrase = list.holdWith(id, by).filter(found -> !found.retired());
        phrase.ifPresent(found -> swap(found, up, by));
        return phrase;
    }

    private void swap(Phrase phrase, boolean up, SignedIn by) {
        var order = new ArrayList<>(list.active(phrase.service()).stream()
                .filter(other -> other.details().stage() == phrase.details().stage())
                .map(Phrase::id)
                .toList());
        var from = order.indexOf(phrase.id());
        var to = up ? from - 1 : from + 1;
        if (to < 0 || to >= order.size()) {
            return;
        }
        Collections.swap(order, from, to);
        phrases.order(phrase.service(), order);
        audit.record(
                by.staff(), AuditTrail.Action.CHANGED, Phrases.KIND, phrase.id().value());
    }
}
