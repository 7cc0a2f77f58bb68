package dk.samklang.platform.identity.web;

import dk.samklang.platform.identity.TokenExchange;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.transaction.TransactionException;

/**
 * Writes when a session was last used at most once a minute; without this every page read is a write to the database.
 *
 * @param <S> the sessions of the repository behind
 */
class CalmSessions<S extends Session> implements SessionRepository<CalmSessions.CalmSession<S>> {

    private static final Logger log = LoggerFactory.getLogger(CalmSessions.class);

    private final SessionRepository<S> sessions;
    private final TokenExchange tokens;

    CalmSessions(SessionRepository<S> sessions, TokenExchange tokens) {
        this.sessions = sessions;
        this.tokens = tokens;
    }

    @Override
    public CalmSession<S> createSession() {
        return new CalmSession<>(sessions.createSession(), tokens, true);
    }

    @Override
    public void save(CalmSession<S> session) {
        if (session.saysMore) {
            sessions.save(session.session);
            session.saysMore = false;
        } else {
            noteUse(session);
        }
        RequestAtHand.keep(session);
    }

    /** That it was used just now is worth a write, but no refusal: at worst the session ends sooner. */
    private void noteUse(CalmSession<S> session) {
        try {
            sessions.save(session.session);
        } catch (DataAccessException | TransactionException e) {
            log.warn(
                    "When a session was last used could not be noted: {}",
                    e.getClass().getSimpleName());
        }
    }

    @Override
    @SuppressWarnings("unchecked") // what is kept with a request was written here
    public @Nullable CalmSession<S> findById(String id) {
        if (RequestAtHand.kept() instanceof CalmSession<?> written
                && written.getId().equals(id)) {
            return (CalmSession<S>) written;
        }
        // What a browser sends for an id may be anything; nothing is asked for that cannot be one of ours.
        var session = SessionToken.mayBe(id) ? sessions.findById(id) : null;
        return session == null ? null : new CalmSession<>(session, tokens, false);
    }

    @Override
    public void deleteById(String id) {
        RequestAtHand.keep(null);
        sessions.deleteById(id);
    }

    static final class CalmSession<S extends Session> implements Session {

        private static final Duration PRECISION = Duration.ofMinutes(1);

        private final S session;
        private final TokenExchange tokens;
        private boolean saysMore;

        /** @param saysMore whether there is more to save than when it was last used */
        CalmSession(S session, TokenExchange tokens, boolean saysMore) {
            this.session = session;
            this.tokens = tokens;
            this.saysMore = saysMore;
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
            saysMore = true;
            var old = session.getId();
            var fresh = session.changeSessionId();
            tokens.exchange(old, fresh);
            return fresh;
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
            saysMore = true;
            session.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            saysMore = true;
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
            saysMore = true;
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
