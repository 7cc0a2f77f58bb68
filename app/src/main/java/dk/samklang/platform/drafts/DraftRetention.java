package dk.samklang.platform.drafts;

import dk.samklang.platform.retention.RetentionRule;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A draft nobody has touched for a week goes: it is as sensitive as what it would have become. */
@Component
class DraftRetention implements RetentionRule {

    static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Clock clock;

    DraftRetention(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String clock() {
        return "draft";
    }

    @Override
    public int run() {
        return jdbc.sql("delete from drafts.draft where updated_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
