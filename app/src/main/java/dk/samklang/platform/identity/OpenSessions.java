package dk.samklang.platform.identity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sessions now open; the table belongs to no organisation. */
@Repository
class OpenSessions {

    private final JdbcClient jdbc;

    OpenSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void endOthers(AccountId account, String kept) {
        jdbc.sql("delete from identity.session where principal_name = :account and session_id <> :kept")
                .param("account", account.value().toString())
                .param("kept", kept)
                .update();
    }

    void endAll(AccountId account) {
        endOthers(account, "");
    }
}
