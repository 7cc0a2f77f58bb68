package dk.samklang.platform.tenancy;

import dk.samklang.testing.Sql;
import java.util.ArrayDeque;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts a row of an organisation into every table that has none, from what PostgreSQL knows of the columns: no wall is
 * tested on emptiness. A table whose constraints this cannot guess must be filled by the test itself, through its room.
 */
final class Furnishing {

    private static final Pattern LEAST = Pattern.compile(">= \\(?(\\d+)");
    private static final Pattern ALLOWED = Pattern.compile("(?:ARRAY\\[|= )'([^']+)'::text");

    private final JdbcClient owner = Sql.asOwner();
    private final UUID organisation;

    Furnishing(UUID organisation) {
        this.organisation = organisation;
    }

    /**
     * @param reference the column this one points at, as {@code table.column}; null where it points nowhere
     * @param rules what the table's checks say of it
     */
    private record Column(
            String name, String type, @Nullable String reference, String rules) {}

    /** Fills what is empty; tables that point at empty ones wait for their turn. */
    void fill(List<Tables.Table> tables) {
        var waiting = new ArrayDeque<>(tables);
        var turns = tables.size() * tables.size();
        while (!waiting.isEmpty()) {
            var table = waiting.removeFirst();
            if (rows(table) == 0 && !add(table)) {
                waiting.addLast(table);
            }
            if (turns-- == 0) {
                throw new AssertionError("No row could be made for " + waiting + "; let the test make one");
            }
        }
    }

    long rows(Tables.Table table) {
        return owner.sql("select count(*) from %s where organisation_id = :organisation".formatted(table))
                .param("organisation", organisation)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    private boolean add(Tables.Table table) {
        var columns = columns(table);
        var names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        var values = columns.stream().map(this::value).collect(Collectors.joining(", "));
        try {
            return owner.sql("insert into %s (organisation_id%s) values (:organisation%s)"
                                    .formatted(
                                            table,
                                            columns.isEmpty() ? "" : ", " + names,
                                            columns.isEmpty() ? "" : ", " + values))
                            .param("organisation", organisation)
                            .update()
                    == 1;
        } catch (DataAccessException e) {
            if (e.getMessage() != null && e.getMessage().contains("null value in column")) {
                return false;
            }
            throw new AssertionError("No row could be made for " + table + "; let the test make one", e);
        }
    }

    private String value(Column column) {
        var reference = column.reference();
        if (reference != null) {
            var table = reference.substring(0, reference.lastIndexOf('.'));
            return "(select %s from %s where organisation_id = :organisation limit 1)"
                    .formatted(reference.substring(reference.lastIndexOf('.') + 1), table);
        }
        return switch (column.type()) {
            case "uuid" -> "gen_random_uuid()";
            case "text" -> "'" + text(column.rules()) + "'";
            case "integer", "bigint", "smallint", "numeric", "real" -> least(column.rules());
            case "boolean" -> "true";
            case "timestamp with time zone" -> "timestamptz '2026-03-02 08:00Z'";
            case "date" -> "date '2026-03-02'";
            case "bytea" -> "'\\x00'::bytea";
            case "jsonb" -> "'{}'::jsonb";
            default -> "'{}'::" + column.type();
        };
    }

    private static String text(String rules) {
        var allowed = ALLOWED.matcher(rules);
        return allowed.find() && !allowed.group(1).startsWith("^") ? allowed.group(1) : "abc";
    }

    private static String least(String rules) {
        var least = LEAST.matcher(rules);
        return least.find() ? least.group(1) : "1";
    }

    private List<Column> columns(Tables.Table table) {
        return owner.sql("""
                        select a.attname as name, format_type(a.atttypid, null) as type,
                               (select k.confrelid::regclass || '.' || b.attname
                                from pg_constraint k
                                cross join unnest(k.conkey, k.confkey) as pair (own, theirs)
                                join pg_class other on other.oid = k.confrelid and other.relrowsecurity
                                join pg_attribute b on b.attrelid = k.confrelid and b.attnum = pair.theirs
                                where k.conrelid = a.attrelid and k.contype = 'f' and pair.own = a.attnum
                                limit 1) as reference,
                               coalesce((select string_agg(pg_get_constraintdef(k.oid), ' ')
                                from pg_constraint k
                                where k.conrelid = a.attrelid and k.contype = 'c' and a.attnum = any(k.conkey)), '') as rules
                        from pg_attribute a
                        where a.attrelid = :table::regclass and a.attnum > 0 and not a.attisdropped
                          and a.attnotnull and not a.atthasdef and a.attname <> 'organisation_id'
                        order by a.attnum
                        """)
                .param("table", table.name())
                .query((row, _) -> new Column(
                        row.getString("name"),
                        row.getString("type"),
                        row.getString("reference"),
                        row.getString("rules")))
                .list();
    }
}
