package dk.samklang.platform.identity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody signs out where they are not: of one place, or of all but this one. */
@Service
public class SignOutElsewhere {

    private final OpenSessions sessions;
    private final AccessTrail trail;

    SignOutElsewhere(OpenSessions sessions, AccessTrail trail) {
        this.sessions = sessions;
        this.trail = trail;
    }

    /**
     * @param key of the session to end; empty for all others
     * @return false when there was no such session of this account
     */
    @Transactional
    public boolean signOut(SignedIn by, String key, String thisSession) {
        var ended = end(by.account(), key, thisSession);
        if (ended) {
            trail.note(by.staff(), AccessTrail.Event.OTHER_SESSIONS_ENDED);
        }
        return ended;
    }

    private boolean end(AccountId account, String key, String thisSession) {
        if (key.isEmpty()) {
            sessions.endOthers(account, thisSession);
            return true;
        }
        return sessions.end(account, key);
    }
}
