package dk.samklang.platform.erasure;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much time restores have taken: what happened between a backup and its return is known to nobody any more. */
@Component
public class LostTime {

    /** Longer than any clock that runs from when somebody last was in touch. */
    private static final Period REMEMBERED = Period.ofMonths(13);

    private final JdbcClient jdbc;

    LostTime(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The longest that was lost at once within the last thirteen months; zero where nothing was restored. */
    public Duration before(Instant now) {
        var since = now.atZone(ZoneOffset.UTC).minus(REMEMBERED).toInstant();
        return jdbc.sql("""
                        select coalesce(extract(epoch from max(restored_at - taken_at)), 0)::bigint as seconds
                        from platform.restored
                        where restored_at > :since
                        """)
                .param("since", Timestamp.from(since))
                .query((row, _) -> Duration.ofSeconds(Math.max(0, row.getLong("seconds"))))
                .single();
    }
}
