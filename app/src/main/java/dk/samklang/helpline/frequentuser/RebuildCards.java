package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.identity.ServiceId;
import java.util.HashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use case: draws anew what is derived from the cards of a helpline (words for search, first and last contact, where the
 * history begins), after cards came some other way than through the form: the demo, a measurement.
 */
@Service
public class RebuildCards {

    private final FrequentUsers frequentUsers;
    private final FrequentUserVersions versions;
    private final SearchWords words;
    private final ContactHistory history;

    RebuildCards(
            FrequentUsers frequentUsers, FrequentUserVersions versions, SearchWords words, ContactHistory history) {
        this.frequentUsers = frequentUsers;
        this.versions = versions;
        this.words = words;
        this.history = history;
    }

    /** For a helpline of the organisation the caller works for. */
    @Transactional
    public void rebuild(ServiceId helpline) {
        words.drawAll(helpline);
        versions.beginAll(helpline);
        frequentUsers.setContacts(new HashMap<>(history.spans(helpline)));
    }
}
