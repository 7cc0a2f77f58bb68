package dk.samklang.helpline.phrases;

import dk.samklang.platform.identity.SignedIn;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: one wording of a helpline one leads; empty for any other. */
@Service
public class FindPhrase {

    private final Phrases phrases;

    FindPhrase(Phrases phrases) {
        this.phrases = phrases;
    }

    @Transactional(readOnly = true)
    public Optional<Phrase> find(PhraseId id, SignedIn by) {
        return phrases.find(id, by.servicesWhere(PhrasePermissions.EDIT));
    }
}
