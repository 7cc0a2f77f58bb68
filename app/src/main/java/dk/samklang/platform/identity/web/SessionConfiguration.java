package dk.samklang.platform.identity.web;

import com.zaxxer.hikari.HikariDataSource;
import dk.samklang.platform.identity.TokenExchange;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions live in the database, so that any node can serve anyone and a restart signs nobody out. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionConfiguration {

    private static final Duration IDLE = Duration.ofMinutes(60);

    /** Works on the pool itself: a session is read before it is known which organisation it belongs to. */
    @Bean(destroyMethod = "destroy")
    JdbcIndexedSessionRepository databaseSessions(HikariDataSource pool) {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var sessions = new JdbcIndexedSessionRepository(new JdbcTemplate(pool), transaction);
        sessions.setTableName("identity.session");
        sessions.setDefaultMaxInactiveInterval(IDLE);
        sessions.setConversionService(textOnly());
        sessions.setSessionIdGenerator(SessionToken::random);
        sessions.setUpdateSessionQuery(TokenExchange.UPDATE_OF_ITS_HOLDER);
        return sessions;
    }

    @Bean
    @Primary
    SessionRepository<? extends Session> sessionRepository(
            JdbcIndexedSessionRepository databaseSessions, HikariDataSource pool) {
        return new CalmSessions<>(databaseSessions, new TokenExchange(JdbcClient.create(pool)));
    }

    @Bean
    HttpSessionIdResolver sessionIds(CookieSerializer serializer) {
        var cookies = new CookieHttpSessionIdResolver();
        cookies.setCookieSerializer(serializer);
        return new RequestAtHand(cookies);
    }

    @Bean
    CookieSerializer cookieSerializer() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("samklang");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    /** Attributes are text; nothing read back from the database is ever turned into an object of its own choosing. */
    private static GenericConversionService textOnly() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, value -> {
            if (value instanceof String text) {
                return text.getBytes(StandardCharsets.UTF_8);
            }
            throw new IllegalArgumentException("A session remembers text only");
        });
        conversion.addConverter(byte[].class, Object.class, bytes -> new String(bytes, StandardCharsets.UTF_8));
        return conversion;
    }
}
