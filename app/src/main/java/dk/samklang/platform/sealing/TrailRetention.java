package dk.samklang.platform.sealing;

import dk.samklang.platform.retention.Foreseen;
import dk.samklang.platform.retention.RetentionNight;
import dk.samklang.platform.retention.RetentionRule;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Entries go two years after they were written, seal by seal from the oldest on. The program itself may delete none of
 * them; the function in the database does, and only what is due by both clocks.
 */
@Component
class TrailRetention implements RetentionRule {

    private final JdbcClient jdbc;
    private final Clock clock;

    TrailRetention(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String clock() {
        return "trail";
    }

    @Override
    public int run() {
        return jdbc.sql("select audit.prune(:now)")
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) -> row.getInt(1))
                .single();
    }

    /** By the entries' own time; a seal waits for its latest. */
    @Override
    public List<Foreseen> foresee(Instant until) {
        return jdbc.sql("""
                        select %s as night, count(*) as records
                        from audit.entry
                        where entry.at < :before
                        group by 1
                        """.formatted(RetentionNight.dateAfter("entry.at + interval '2 years'")))
                .param(
                        "before",
                        Timestamp.from(
                                until.atOffset(ZoneOffset.UTC).minusYears(2).toInstant()))
                .query((row, _) -> Foreseen.read(row))
                .list();
    }
}
