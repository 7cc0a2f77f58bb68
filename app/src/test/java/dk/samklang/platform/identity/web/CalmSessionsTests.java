package dk.samklang.platform.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.platform.identity.TokenExchange;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** How often one answer asks for its session, through the filter that asks. */
class CalmSessionsTests {

    private final AtomicInteger asked = new AtomicInteger();
    private final MapSessionRepository stored = new MapSessionRepository(new ConcurrentHashMap<>()) {
        @Override
        public @Nullable MapSession findById(String id) {
            asked.incrementAndGet();
            return super.findById(id);
        }
    };
    private final SessionRepositoryFilter<?> filter = filter();

    @Test
    void anAnswerReadsItsSessionOnceAndTheNextReadsItAnew() throws Exception {
        var session = begun();

        visit(session);
        assertThat(asked).hasValue(1);

        visit(session);
        assertThat(asked).hasValue(2);
    }

    @Test
    void aSessionThatHasEndedIsNotFoundWithTheRequestBefore() throws Exception {
        var session = begun();
        visit(session);

        stored.deleteById(session);

        assertThat(visit(session)).isNotEqualTo(session);
    }

    private String begun() {
        var session = stored.createSession();
        session.setId(SessionToken.random());
        stored.save(session);
        return session.getId();
    }

    /** The id of the session that the visitor has then; the answer sets out before the end. */
    private String visit(String id) throws IOException, ServletException {
        var request = new MockHttpServletRequest("GET", "/");
        request.setCookies(new Cookie("SESSION", id));
        var seen = new StringBuilder();
        filter.doFilter(request, new MockHttpServletResponse(), (asked, answer) -> {
            seen.append(((HttpServletRequest) asked).getSession().getId());
            answer.flushBuffer();
        });
        return seen.toString();
    }

    private SessionRepositoryFilter<?> filter() {
        var serializer = new DefaultCookieSerializer();
        serializer.setUseBase64Encoding(false);
        var cookies = new CookieHttpSessionIdResolver();
        cookies.setCookieSerializer(serializer);
        var tokens = new TokenExchange(JdbcClient.create(new DriverManagerDataSource()));
        var filter = new SessionRepositoryFilter<>(new CalmSessions<>(stored, tokens));
        filter.setHttpSessionIdResolver(new RequestAtHand(cookies));
        return filter;
    }
}
