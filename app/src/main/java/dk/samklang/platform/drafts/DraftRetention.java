package dk.samklang.platform.drafts;

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

    @Override
    public List<Foreseen> foresee(Instant until) {
        return jdbc.sql("""
                        select %s as night, count(*) as records
                        from drafts.draft
                        where updated_at < :before
                        group by 1
                        """.formatted(RetentionNight.dateAfter("updated_at + interval '168 hours'")))
                .param("before", Timestamp.from(until.minus(KEPT)))
                .query((row, _) -> Foreseen.read(row))
                .list();
    }
}
