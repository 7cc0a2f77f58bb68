package dk.samklang.platform.health;

import com.zaxxer.hikari.HikariDataSource;
import dk.samklang.platform.database.FullDisk;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds out whether something can be saved by saving something: a server that only reads, or has just lost its disk, says
 * so to nobody before. Strangers may ask, so it is tried once in ten seconds, however often they do.
 */
@Component
class CanSave {

    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final int SECONDS = 3;
    private static final String BEAT = """
            insert into platform.heartbeat (only_one, beaten_at) values (true, now())
            on conflict (only_one) do update set beaten_at = excluded.beaten_at
            """;

    private final HikariDataSource pool;
    private final RoomOnDisk room;
    private final FullDisk fullDisk;
    private final Clock clock;
    private @Nullable Tried latest;

    CanSave(HikariDataSource pool, RoomOnDisk room, FullDisk fullDisk, Clock clock) {
        this.pool = pool;
        this.room = room;
        this.fullDisk = fullDisk;
        this.clock = clock;
    }

    private record Tried(boolean saved, Instant at) {}

    boolean ask() {
        return room.isEnough() && !fullDisk.isLikely() && saves();
    }

    private synchronized boolean saves() {
        var now = clock.instant();
        var known = latest;
        if (known == null || Duration.between(known.at(), now).abs().compareTo(FRESH) >= 0) {
            known = new Tried(beats(), now);
            latest = known;
        }
        return known.saved();
    }

    private boolean beats() {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.setQueryTimeout(SECONDS);
            return statement.executeUpdate(BEAT) == 1;
        } catch (SQLException _) {
            return false;
        }
    }
}
