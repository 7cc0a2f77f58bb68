package dk.samklang.platform.identity;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives a session another token, once and for all. Spring Session writes the token with every update, so that a slow
 * request which began before the exchange would bring the old one back as it ends; here an update counts only while the
 * session still has the token that the request came with. What a session remembers is not guarded: it is written by key,
 * and a late request can add to it, but nobody who has the old token alone can read it.
 */
public final class TokenExchange {

    /** In place of Spring Session's own, with its parameters in its order: the token comes first. */
    public static final String UPDATE_OF_ITS_HOLDER = """
            with holder as (select ?::text as token)
            update identity.session
            set last_access_time = ?, max_inactive_interval = ?, expiry_time = ?, principal_name = ?
            from holder
            where session.primary_id = ? and session.session_id = holder.token
            """;

    private final JdbcClient jdbc;

    public TokenExchange(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of two that exchange the same token at once, one gets a token that opens nothing. */
    public void exchange(String old, String fresh) {
        jdbc.sql("update identity.session set session_id = :fresh where session_id = :old")
                .param("fresh", fresh)
                .param("old", old)
                .update();
    }
}
