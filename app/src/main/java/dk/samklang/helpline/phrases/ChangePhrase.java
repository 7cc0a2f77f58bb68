package dk.samklang.helpline.phrases;

import dk.samklang.platform.anonymity.AnonymityGuard;
import dk.samklang.platform.anonymity.Verdict;
import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a helpline words something its own way, or says when else it fits (FB-15). */
@Service
public class ChangePhrase {

    private final PhraseList list;
    private final Phrases phrases;
    private final AnonymityGuard guard;
    private final AuditTrail audit;

    ChangePhrase(PhraseList list, Phrases phrases, AnonymityGuard guard, AuditTrail audit) {
        this.list = list;
        this.phrases = phrases;
        this.guard = guard;
        this.audit = audit;
    }

    /** @param version of the wording that the leader saw */
    @Transactional
    public ChangePhraseOutcome change(PhraseId id, PhraseWords words, int version, SignedIn by) {
        return list.holdWith(id, by)
                .map(phrase -> change(phrase, words, version, by))
                .orElseGet(ChangePhraseOutcome.NotFound::new);
    }

    private ChangePhraseOutcome change(Phrase phrase, PhraseWords words, int version, SignedIn by) {
        if (phrase.version() != version) {
            return new ChangePhraseOutcome.ChangedMeanwhile(phrase);
        }
        return switch (guard.judge(by, words.over(phrase))) {
            case Verdict.Identifying(var marks) -> new ChangePhraseOutcome.Identifying(marks);
            case Verdict.Clear clear -> {
                guard.count(by, clear);
                yield store(phrase, words, version, by);
            }
        };
    }

    private ChangePhraseOutcome store(Phrase phrase, PhraseWords words, int version, SignedIn by) {
        if (!phrases.change(phrase, words.details(), version)) {
            throw new IllegalStateException("A wording changed although its list was held");
        }
        audit.record(
                by.staff(), AuditTrail.Action.CHANGED, Phrases.KIND, phrase.id().value());
        return new ChangePhraseOutcome.Changed(phrase.service());
    }
}
