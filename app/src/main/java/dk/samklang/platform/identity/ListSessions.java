package dk.samklang.platform.identity;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: where somebody is signed in. */
@Service
public class ListSessions {

    private final OpenSessions sessions;

    ListSessions(OpenSessions sessions) {
        this.sessions = sessions;
    }

    /** @param thisSession the id of the session that asks, which comes first */
    @Transactional(readOnly = true)
    public List<OpenSession> of(AccountId account, String thisSession) {
        return sessions.of(account, thisSession);
    }
}
