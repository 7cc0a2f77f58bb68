package dk.samklang.platform.backup;

import dk.samklang.platform.database.Migrations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the database itself says it holds, so that a new table is in the next backup by itself. */
final class Catalogue {

    /** A partitioned table counts as one: its rows find their partitions again. */
    private static final String TABLES = """
            select format('%I.%I', n.nspname, c.relname),
                   string_agg(quote_ident(a.attname), ', ' order by a.attnum)
            from pg_catalog.pg_class c
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            join pg_catalog.pg_attribute a
              on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            where n.nspname = any(?) and c.relkind in ('r', 'p') and not c.relispartition
            group by n.nspname, c.relname
            order by n.nspname, c.relname
            """;

    private static final String SEQUENCES = """
            select format('%I.%I', n.nspname, c.relname)
            from pg_catalog.pg_class c
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where n.nspname = any(?) and c.relkind = 'S'
            order by 1
            """;

    private Catalogue() {}

    static List<Table> tables(Connection connection) throws SQLException {
        return read(connection, TABLES, row -> new Table(row.getString(1), row.getString(2)));
    }

    static List<Sequence> sequences(Connection connection) throws SQLException {
        var sequences = new ArrayList<Sequence>();
        for (var name : read(connection, SEQUENCES, row -> row.getString(1))) {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select last_value, is_called from " + name)) {
                row.next();
                sequences.add(new Sequence(name, row.getLong(1), row.getBoolean(2)));
            }
        }
        return sequences;
    }

    /** How one row becomes a value. */
    @FunctionalInterface
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** The query has one parameter: the schemas that are ours. */
    static <T> List<T> read(Connection connection, String query, Reading<T> reading) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setArray(
                    1, connection.createArrayOf("text", Migrations.schemas().toArray()));
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.of(rows));
                }
            }
            return found;
        }
    }
}
