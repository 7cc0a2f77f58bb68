package dk.samklang.helpline.pattern;

import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.UsePattern;
import dk.samklang.platform.identity.StaffId;
import dk.samklang.platform.ids.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people decided, the taken back ones too. */
@Repository
class Decisions {

    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One decision.
     *
     * @param undoneAt when it was taken back; null while it stands
     */
    record Stored(
            UUID id,
            UsePattern pattern,
            StaffId by,
            Instant at,
            @Nullable Instant undoneAt) {}

    /** The newest first. */
    List<Stored> of(FrequentUserId alias, int limit) {
        return jdbc.sql("""
                        select id, pattern, decided_by, decided_at, undone_at
                        from helpline.use_decision
                        where frequent_user_id = :alias
                        order by decided_at desc, id desc
                        limit :limit
                        """)
                .param("alias", alias.value())
                .param("limit", limit)
                .query((row, _) -> toDecision(row))
                .list();
    }

    /** The one that holds; null where none does. */
    @Nullable
    Stored holding(FrequentUserId alias) {
        return jdbc.sql("""
                        select id, pattern, decided_by, decided_at, undone_at
                        from helpline.use_decision
                        where frequent_user_id = :alias and undone_at is null
                        order by decided_at desc, id desc
                        limit 1
                        """)
                .param("alias", alias.value())
                .query((row, _) -> toDecision(row))
                .optional()
                .orElse(null);
    }

    void add(FrequentUserId alias, UsePattern pattern, UsePattern suggested, StaffId by, Instant now) {
        jdbc.sql("""
                        insert into helpline.use_decision
                            (id, frequent_user_id, pattern, suggested, decided_by, decided_at)
                        values (:id, :alias, :pattern, :suggested, :by, :now)
                        """)
                .param("id", Ids.next())
                .param("alias", alias.value())
                .param("pattern", pattern.name())
                .param("suggested", suggested.name())
                .param("by", by.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** False where it is not one of this alias, or was taken back before. */
    boolean undo(FrequentUserId alias, UUID decision, StaffId by, Instant now) {
        return jdbc.sql("""
                        update helpline.use_decision
                        set undone_at = :now, undone_by = :by
                        where id = :decision and frequent_user_id = :alias and undone_at is null
                        """)
                        .param("now", Timestamp.from(now))
                        .param("by", by.value())
                        .param("decision", decision)
                        .param("alias", alias.value())
                        .update()
                == 1;
    }

    private static Stored toDecision(ResultSet row) throws SQLException {
        var undone = row.getTimestamp("undone_at");
        return new Stored(
                row.getObject("id", UUID.class),
                UsePattern.valueOf(row.getString("pattern")),
                new StaffId(row.getObject("decided_by", UUID.class)),
                row.getTimestamp("decided_at").toInstant(),
                undone == null ? null : undone.toInstant());
    }
}
