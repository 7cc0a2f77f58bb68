package dk.samklang.platform.identity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends all sessions of an account; part of larger use cases, so it joins their transaction. */
@Service
public class EndSessions {

    private final OpenSessions sessions;

    EndSessions(OpenSessions sessions) {
        this.sessions = sessions;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void of(AccountId account) {
        sessions.endAll(account);
    }
}
