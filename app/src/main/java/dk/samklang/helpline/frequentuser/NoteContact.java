package dk.samklang.helpline.frequentuser;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes when an alias was in touch; part of registering a conversation, so it joins that transaction. */
@Service
public class NoteContact {

    private final FrequentUsers frequentUsers;

    NoteContact(FrequentUsers frequentUsers) {
        this.frequentUsers = frequentUsers;
    }

    /** Widens the time between first and last contact: a conversation may be registered late. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(FrequentUserId id, Instant at) {
        frequentUsers.noteContact(id, at);
    }
}
