package dk.samklang.helpline.phrases;

import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: the wordings of a helpline one leads, those in use first; empty for any other helpline. */
@Service
public class ShowPhrases {

    private final Phrases phrases;

    ShowPhrases(Phrases phrases) {
        this.phrases = phrases;
    }

    @Transactional(readOnly = true)
    public Optional<List<Phrase>> show(ServiceId service, SignedIn by) {
        return by.servicesWhere(PhrasePermissions.EDIT).contains(service.value())
                ? Optional.of(phrases.all(service))
                : Optional.empty();
    }
}
