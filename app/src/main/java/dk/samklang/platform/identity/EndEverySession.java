package dk.samklang.platform.identity;

import dk.samklang.platform.erasure.AfterRestore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A backup holds sessions that have been ended since, perhaps because a machine was stolen; so everybody signs in again. */
@Component
class EndEverySession implements AfterRestore {

    private final JdbcClient jdbc;

    EndEverySession(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void settle() {
        jdbc.sql("delete from identity.session").update();
    }
}
