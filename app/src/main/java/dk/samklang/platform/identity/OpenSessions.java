package dk.samklang.platform.identity;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sessions now open; the table belongs to no organisation. */
@Repository
class OpenSessions {

    private static final int MANY = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    OpenSessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void endOthers(AccountId account, String kept) {
        jdbc.sql("delete from identity.session where principal_name = :account and session_id <> :kept")
                .param("account", account.value().toString())
                .param("kept", kept)
                .update();
    }

    /** Those signed in, the most recently used first. */
    List<OpenSession> of(AccountId account, String thisSession) {
        return jdbc.sql("""
                        select session.primary_id, session.session_id = :this as this_one, session.creation_time,
                               session.last_access_time, device.attribute_bytes as device
                        from identity.session
                        join identity.session_attributes device
                            on device.session_primary_id = session.primary_id
                                and device.attribute_name = :device
                        where session.principal_name = :account and session.expiry_time > :now
                        order by this_one desc, session.last_access_time desc, session.primary_id
                        limit :limit
                        """)
                .param("this", thisSession)
                .param("device", SessionDevice.ATTRIBUTE)
                .param("account", account.value().toString())
                .param("now", clock.millis())
                .param("limit", MANY)
                .query((row, _) -> new OpenSession(
                        row.getString("primary_id"),
                        row.getBoolean("this_one"),
                        new String(row.getBytes("device"), StandardCharsets.UTF_8),
                        Instant.ofEpochMilli(row.getLong("creation_time")),
                        Instant.ofEpochMilli(row.getLong("last_access_time"))))
                .list();
    }

    boolean end(AccountId account, String session) {
        return jdbc.sql("delete from identity.session where principal_name = :account and primary_id = :session")
                        .param("account", account.value().toString())
                        .param("session", session)
                        .update()
                > 0;
    }

    void endAll(AccountId account) {
        endOthers(account, "");
    }
}
