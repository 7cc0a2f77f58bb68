package dk.samklang.platform.retention;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes down what rules did, for the organisation the caller works for. */
@Repository
class RetentionJournal {

    private final JdbcClient jdbc;

    RetentionJournal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds to the record of this deletion, in the transaction that deletes. */
    void deleted(UUID deletion, RuleRun some, @Nullable UUID askedBy) {
        jdbc.sql("""
                        insert into platform.deletion as record (id, clock, records, deleted_at, asked_by)
                        values (:id, :clock, :records, :at, :askedBy)
                        on conflict (organisation_id, id) do update set records = record.records + excluded.records
                        """)
                .param("id", deletion)
                .param("clock", some.clock())
                .param("records", some.records())
                .param("at", Timestamp.from(some.at()))
                .param("askedBy", askedBy)
                .update();
    }

    /** The latest run of a rule takes the place of the one before. */
    void ran(RuleRun run) {
        jdbc.sql("""
                        insert into platform.retention_run (clock, ran_at, records, failed)
                        values (:clock, :at, :records, :failed)
                        on conflict (organisation_id, clock) do update
                        set ran_at = excluded.ran_at, records = excluded.records, failed = excluded.failed
                        """)
                .param("clock", run.clock())
                .param("at", Timestamp.from(run.at()))
                .param("records", run.records())
                .param("failed", run.failed())
                .update();
    }

    /** Deletion records are themselves forgotten in the end. */
    int forgetBefore(Instant before) {
        return jdbc.sql("delete from platform.deletion where deleted_at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    List<Foreseen> foresee(Instant before, int years) {
        return jdbc.sql("""
                        select %s as night, count(*) as records
                        from platform.deletion
                        where deleted_at < :before
                        group by 1
                        """.formatted(RetentionNight.dateAfter("deleted_at + make_interval(years => " + years + ")")))
                .param("before", Timestamp.from(before))
                .query((row, _) -> Foreseen.read(row))
                .list();
    }
}
