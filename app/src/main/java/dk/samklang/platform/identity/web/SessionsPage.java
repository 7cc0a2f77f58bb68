package dk.samklang.platform.identity.web;

import dk.samklang.platform.identity.OpenSession;
import dk.samklang.platform.web.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the reader is signed in. */
public record SessionsPage(
        List<OpenSession> sessions, @Nullable Notice notice) {

    public boolean elsewhere() {
        return sessions.stream().anyMatch(session -> !session.thisOne());
    }
}
