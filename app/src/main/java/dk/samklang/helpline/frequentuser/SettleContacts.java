package dk.samklang.helpline.frequentuser;

import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds anew when an alias was first and last in touch, after a conversation was moved in time, linked, or unlinked;
 * joins that transaction.
 */
@Service
public class SettleContacts {

    private final FrequentUsers frequentUsers;
    private final ContactHistory history;

    SettleContacts(FrequentUsers frequentUsers, ContactHistory history) {
        this.frequentUsers = frequentUsers;
        this.history = history;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(FrequentUserId id) {
        var spans = new HashMap<UUID, ContactHistory.@Nullable Span>();
        spans.put(id.value(), history.span(id).orElse(null));
        frequentUsers.setContacts(spans);
    }
}
