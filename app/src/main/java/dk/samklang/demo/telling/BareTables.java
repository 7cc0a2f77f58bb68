package dk.samklang.demo.telling;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables without what makes each row dear: their indexes and references are dropped, and made again over all rows at once.
 * Within one transaction of the owner, so that nobody else ever sees them bare, and a kill half-way leaves them as they
 * were.
 */
final class BareTables {

    private static final String DRESS = """
            select index.indexrelid::regclass::text,
                   'drop index ' || index.indexrelid::regclass,
                   pg_get_indexdef(index.indexrelid)
            from pg_index index
            where index.indrelid = ?::regclass
              and not exists (select from pg_constraint where conindid = index.indexrelid)
            union all
            select conname,
                   format('alter table %s drop constraint %I', conrelid::regclass, conname),
                   format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
            from pg_constraint
            where conrelid = ?::regclass and contype = 'f'
            order by 1
            """;

    private final Connection connection;
    private final List<String> dress = new ArrayList<>();

    BareTables(Connection asOwner) {
        this.connection = asOwner;
    }

    /** What is bare already stays so. */
    void strip(List<String> tables) throws SQLException {
        if (dress.isEmpty()) {
            for (var table : tables) {
                strip(table);
            }
        }
    }

    private void strip(String table) throws SQLException {
        var drops = new ArrayList<String>();
        try (var query = connection.prepareStatement(DRESS)) {
            query.setString(1, table);
            query.setString(2, table);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    drops.add(row.getString(2));
                    dress.add(row.getString(3));
                }
            }
        }
        run(drops);
    }

    /** Every row is looked at: a reference to nothing, or a second of what may be there once, is refused here. */
    void dress() throws SQLException {
        if (!dress.isEmpty()) {
            run(List.of("set local maintenance_work_mem = '256MB'"));
            run(dress);
            dress.clear();
        }
    }

    private void run(List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
