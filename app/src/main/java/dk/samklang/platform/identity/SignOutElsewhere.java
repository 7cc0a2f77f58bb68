package dk.samklang.platform.identity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody signs out where they are not: of one place, or of all but this one. */
@Service
public class SignOutElsewhere {

    private final OpenSessions sessions;

    SignOutElsewhere(OpenSessions sessions) {
        this.sessions = sessions;
    }

    /**
     * @param key of the session to end; empty for all others
     * @return false when there was no such session of this account
     */
    @Transactional
    public boolean signOut(AccountId account, String key, String thisSession) {
        if (key.isEmpty()) {
            sessions.endOthers(account, thisSession);
            return true;
        }
        return sessions.end(account, key);
    }
}
