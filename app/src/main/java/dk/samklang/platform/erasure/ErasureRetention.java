package dk.samklang.platform.erasure;

import dk.samklang.platform.retention.Foreseen;
import dk.samklang.platform.retention.RetentionNight;
import dk.samklang.platform.retention.RetentionRule;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ids of what was erased are kept for longer than anybody may keep a backup. */
@Component
class ErasureRetention implements RetentionRule {

    private static final Duration KEPT = Duration.ofDays(400);

    private final JdbcClient jdbc;
    private final Clock clock;

    ErasureRetention(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String clock() {
        return "erasure";
    }

    @Override
    public int run() {
        return jdbc.sql("delete from platform.erasure where erased_at < :before and not due")
                .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    @Override
    public List<Foreseen> foresee(Instant until) {
        return jdbc.sql("""
                        select %s as night, count(*) as records
                        from platform.erasure
                        where erased_at < :before and not due
                        group by 1
                        """.formatted(RetentionNight.dateAfter("erased_at + interval '9600 hours'")))
                .param("before", Timestamp.from(until.minus(KEPT)))
                .query((row, _) -> Foreseen.read(row))
                .list();
    }
}
