package dk.samklang.helpline.phrases;

import dk.samklang.platform.anonymity.AnonymityGuard;
import dk.samklang.platform.anonymity.Verdict;
import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.ids.Ids;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a helpline adds a wording of its own (FB-15). */
@Service
public class AddPhrase {

    private final PhraseList list;
    private final Phrases phrases;
    private final AnonymityGuard guard;
    private final AuditTrail audit;

    AddPhrase(PhraseList list, Phrases phrases, AnonymityGuard guard, AuditTrail audit) {
        this.list = list;
        this.phrases = phrases;
        this.guard = guard;
        this.audit = audit;
    }

    /** @param words with words of the house's own */
    @Transactional
    public ChangePhraseOutcome add(ServiceId service, PhraseWords words, SignedIn by) {
        return list.hold(service, by)
                .map(active -> add(service, words, active, by))
                .orElseGet(ChangePhraseOutcome.NotFound::new);
    }

    private ChangePhraseOutcome add(ServiceId service, PhraseWords words, List<Phrase> active, SignedIn by) {
        if (list.isFull(active)) {
            return new ChangePhraseOutcome.ListFull(service);
        }
        return switch (guard.judge(by, words.writing())) {
            case Verdict.Identifying(var marks) -> new ChangePhraseOutcome.Identifying(marks);
            case Verdict.Clear clear -> {
                var id = new PhraseId(Ids.next());
                guard.count(by, clear);
                phrases.add(id, service, words.details());
                audit.record(by.staff(), AuditTrail.Action.CREATED, Phrases.KIND, id.value());
                yield new ChangePhraseOutcome.Changed(service);
            }
        };
    }
}
