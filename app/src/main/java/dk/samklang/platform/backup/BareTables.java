package dk.samklang.platform.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables without what minds rows one by one, so that they can be filled in any order, also where they point at each other
 * in a circle: foreign keys are made again afterwards, and then check everything; triggers and forced policies rest.
 */
final class BareTables {

    private static final String FOREIGN_KEYS = """
            select format('alter table %s drop constraint %I', c.conrelid::regclass, c.conname),
                   format('alter table %s add constraint %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid))
            from pg_catalog.pg_constraint c
            join pg_catalog.pg_namespace n on n.oid = c.connamespace
            where n.nspname = any(?) and c.contype = 'f' and c.conparentid = 0
            order by 2
            """;

    private static final String TRIGGERS = """
            select format('alter table %s disable trigger %I', t.tgrelid::regclass, t.tgname),
                   format('alter table %s enable %s trigger %I', t.tgrelid::regclass,
                          case t.tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end, t.tgname)
            from pg_catalog.pg_trigger t
            join pg_catalog.pg_class c on c.oid = t.tgrelid
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where n.nspname = any(?) and not t.tgisinternal and t.tgparentid = 0 and t.tgenabled <> 'D'
            order by 2
            """;

    private static final String FORCED_POLICIES = """
            select format('alter table %s no force row level security', c.oid::regclass),
                   format('alter table %s force row level security', c.oid::regclass)
            from pg_catalog.pg_class c
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where n.nspname = any(?) and c.relkind in ('r', 'p') and c.relforcerowsecurity
            order by 2
            """;

    private final List<Change> changes;

    private BareTables(List<Change> changes) {
        this.changes = changes;
    }

    private record Change(String undone, String done) {}

    /** Empties the tables too: some migrations put rows into them, and the backup has those. */
    static BareTables strip(Connection connection, List<Table> tables) throws SQLException {
        var changes = new ArrayList<Change>();
        for (var query : List.of(FOREIGN_KEYS, TRIGGERS, FORCED_POLICIES)) {
            changes.addAll(Catalogue.read(connection, query, row -> new Change(row.getString(1), row.getString(2))));
        }
        for (var change : changes) {
            Query.run(connection, change.undone());
        }
        for (var table : tables) {
            Query.run(connection, "truncate table " + table.name());
        }
        return new BareTables(changes);
    }

    void dress(Connection connection) throws SQLException {
        for (var change : changes) {
            Query.run(connection, change.done());
        }
    }
}
