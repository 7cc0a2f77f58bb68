package dk.samklang.platform.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was written down of retention, in the organisation the caller works for. */
@Repository
public class RetentionBook {

    private final JdbcClient jdbc;

    RetentionBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How each rule went when it last ran, by its clock. */
    @Transactional(readOnly = true)
    public Map<String, RuleRun> latest() {
        return jdbc
                .sql("select clock, ran_at, records, failed from platform.retention_run")
                .query((row, _) -> new RuleRun(
                        row.getString("clock"),
                        instant(row, "ran_at"),
                        row.getInt("records"),
                        row.getBoolean("failed")))
                .stream()
                .collect(Collectors.toUnmodifiableMap(RuleRun::clock, Function.identity()));
    }

    /** Deletion records, the latest first, from a place on where one is given. */
    @Transactional(readOnly = true)
    public List<Deletion> deletions(@Nullable Place after, int limit) {
        return jdbc.sql("""
                        select id, clock, records, deleted_at, asked_by
                        from platform.deletion
                        where (deleted_at, id) < (:at, :id)
                        order by deleted_at desc, id desc
                        limit :limit
                        """)
                .param("at", Timestamp.from(after == null ? Instant.parse("9999-01-01T00:00:00Z") : after.at()))
                .param("id", after == null ? new UUID(-1, -1) : after.id())
                .param("limit", limit)
                .query((row, _) -> toDeletion(row))
                .list();
    }

    /** What the latest run deleted that somebody asked for; as much as there are rules. */
    @Transactional(readOnly = true)
    public List<Deletion> deletedBy(HandRun run) {
        return jdbc.sql("""
                        select id, clock, records, deleted_at, asked_by
                        from platform.deletion
                        where deleted_at >= :since and asked_by is not null
                        order by deleted_at, id
                        limit 100
                        """)
                .param("since", Timestamp.from(run.startedAt()))
                .query((row, _) -> toDeletion(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<HandRun> handRun() {
        return jdbc.sql("select asked_by, started_at, ended_at from platform.retention_hand")
                .query((row, _) -> new HandRun(
                        row.getObject("asked_by", UUID.class),
                        instant(row, "started_at"),
                        row.getTimestamp("ended_at") == null ? null : instant(row, "ended_at")))
                .optional();
    }

    private static Deletion toDeletion(ResultSet row) throws SQLException {
        return new Deletion(
                row.getObject("id", UUID.class),
                row.getString("clock"),
                row.getInt("records"),
                instant(row, "deleted_at"),
                row.getObject("asked_by", UUID.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    /** A place in the list of deletions. */
    public record Place(Instant at, UUID id) {}
}
