package dk.samklang.platform.identity.web;

import dk.samklang.platform.ids.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Writes when a session was last used at most once a minute; without this every page read is a write to the database.
 *
 * @param <S> the sessions of the repository behind
 */
class CalmSessions<S extends Session> implements SessionRepository<CalmSessions.CalmSession<S>> {

    private final SessionRepository<S> sessions;

    CalmSessions(SessionRepository<S> sessions) {
        this.sessions = sessions;
    }

    @Override
    public CalmSession<S> createSession() {
        return new CalmSession<>(sessions.createSession());
    }

    @Override
    public void save(CalmSession<S> session) {
        sessions.save(session.session);
    }

    @Override
    public @Nullable CalmSession<S> findById(String id) {
        // What a browser sends for an id may be anything; ours are UUIDs, and nothing else is asked for.
        var session = Ids.parse(id).isEmpty() ? null : sessions.findById(id);
        return session == null ? null : new CalmSession<>(session);
    }

    @Override
    public void deleteById(String id) {
        sessions.deleteById(id);
    }

    static final class CalmSession<S extends Session> implements Session {

        private static final Duration PRECISION = Duration.ofMinutes(1);

        private final S session;

        CalmSession(S session) {
            this.session = session;
        }

        @Override
        public void setLastAccessedTime(Instant at) {
            if (Duration.between(session.getLastAccessedTime(), at).compareTo(PRECISION) > 0) {
                session.setLastAccessedTime(at);
            }
        }

        @Override
        public String getId() {
            return session.getId();
        }

        @Override
        public String changeSessionId() {
            return session.changeSessionId();
        }

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // the interface's own shape
        public <T> @Nullable T getAttribute(String name) {
            return session.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return session.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            session.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            session.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return session.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return session.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            session.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return session.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return session.isExpired();
        }
    }
}
