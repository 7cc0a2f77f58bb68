package dk.samklang.trail;

import dk.samklang.platform.audit.AuditTrail.Action;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The trail, read. Each question is answered from one index, newest first, and stops at its limit. */
@Repository
class TrailEntries {

    private static final String COLUMNS = "id, at, staff_id, action, record_kind, record_id";

    private final JdbcClient jdbc;

    TrailEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An entry without names. */
    record Raw(
            UUID id,
            Instant at,
            UUID staff,
            Action action,
            String kind,
            @Nullable UUID record) {}

    List<Raw> list(TrailFilter filter, int limit) {
        var asked = new TreeMap<String, @Nullable Object>();
        var sql = new StringBuilder("select ").append(COLUMNS).append(" from audit.entry where true");
        add(sql, asked, "staff_id = :staff", "staff", filter.staff());
        add(sql, asked, "record_id = :record", "record", filter.record());
        add(sql, asked, "action = :action", "action", name(filter.action()));
        add(sql, asked, "at >= :from", "from", utc(filter.from()));
        add(sql, asked, "at < :until", "until", utc(filter.until()));
        var after = filter.after();
        if (after != null) {
            sql.append(" and (at, id) < (:at, :id)");
            asked.put("at", utc(after.at()));
            asked.put("id", after.id());
        }
        sql.append(" order by at desc, id desc limit :limit");
        asked.put("limit", limit);
        return jdbc.sql(sql.toString())
                .params(asked)
                .query((row, _) -> toRaw(row))
                .list();
    }

    /** Whether anything ever happened to a record but that it was asked for in vain. */
    boolean tellOf(UUID record) {
        return jdbc.sql("""
                        select exists (
                            select from audit.entry where record_id = :record and action <> 'REFUSED')
                        """)
                .param("record", record)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /** Names of columns stand in the code alone; what was asked for goes in as a parameter. */
    private static void add(
            StringBuilder sql,
            Map<String, @Nullable Object> asked,
            String condition,
            String parameter,
            @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            asked.put(parameter, value);
        }
    }

    private static @Nullable String name(@Nullable Action action) {
        return action == null ? null : action.name();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    static Raw toRaw(ResultSet row) throws SQLException {
        return new Raw(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("staff_id", UUID.class),
                Action.valueOf(row.getString("action")),
                row.getString("record_kind"),
                row.getObject("record_id", UUID.class));
    }
}
