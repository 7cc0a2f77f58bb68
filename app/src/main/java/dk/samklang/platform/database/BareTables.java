package dk.samklang.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Tables without what minds rows one by one, so that many can be copied at once, and in any order: what is taken off is
 * made again over all rows, and then checks everything. Within one transaction of the owner, so that nobody else ever sees
 * the tables bare, and a kill half-way leaves them as they were.
 */
public final class BareTables {

    private static final String MEMORY_FOR_INDEXES = "set local maintenance_work_mem = '256MB'";

    private final Connection connection;
    private final List<Change> changes = new ArrayList<>();

    private BareTables(Connection asOwner) {
        this.connection = asOwner;
    }

    /** What can be taken off. Each query gives, for an array of tables, the statement that does and the one that undoes. */
    @SuppressWarnings("ImmutableEnumChecker") // a text block
    public enum Part {
        /** All but those that a constraint stands on; that no sample is taken of what stands in one is not in its definition. */
        INDEXES("""
                select format('drop index %s', i.indexrelid::regclass),
                       concat_ws('; ', pg_get_indexdef(i.indexrelid), (
                           select string_agg(format('alter index %s alter column %s set statistics %s',
                                                    i.indexrelid::regclass, a.attnum, a.attstattarget), '; ')
                           from pg_catalog.pg_attribute a
                           where a.attrelid = i.indexrelid and a.attstattarget >= 0))
                from pg_catalog.pg_index i
                where i.indrelid = any(?::text[]::regclass[])
                  and not exists (select from pg_catalog.pg_constraint c where c.conindid = i.indexrelid)
                order by 2
                """),
        FOREIGN_KEYS("""
                select format('alter table %s drop constraint %I', c.conrelid::regclass, c.conname),
                       format('alter table %s add constraint %I %s', c.conrelid::regclass, c.conname,
                              pg_get_constraintdef(c.oid))
                from pg_catalog.pg_constraint c
                where c.conrelid = any(?::text[]::regclass[]) and c.contype = 'f' and c.conparentid = 0
                order by 2
                """),
        TRIGGERS("""
                select format('alter table %s disable trigger %I', t.tgrelid::regclass, t.tgname),
                       format('alter table %s enable %s trigger %I', t.tgrelid::regclass,
                              case t.tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end, t.tgname)
                from pg_catalog.pg_trigger t
                where t.tgrelid = any(?::text[]::regclass[]) and not t.tgisinternal and t.tgparentid = 0
                  and t.tgenabled <> 'D'
                order by 2
                """),
        FORCED_POLICIES("""
                select format('alter table %s no force row level security', c.oid::regclass),
                       format('alter table %s force row level security', c.oid::regclass)
                from pg_catalog.pg_class c
                where c.oid = any(?::text[]::regclass[]) and c.relkind in ('r', 'p') and c.relforcerowsecurity
                order by 2
                """);

        private final String changes;

        Part(String changes) {
            this.changes = changes;
        }
    }

    private record Change(String undone, String done) {}

    /** @param tables with their schemas, quoted where they must be */
    public static BareTables strip(Connection asOwner, List<String> tables, Set<Part> parts) throws SQLException {
        var bare = new BareTables(asOwner);
        for (var part : EnumSet.copyOf(parts)) {
            bare.read(part, tables);
        }
        for (var change : bare.changes) {
            Sql.run(asOwner, change.undone());
        }
        return bare;
    }

    private void read(Part part, List<String> tables) throws SQLException {
        try (var query = connection.prepareStatement(part.changes)) {
            query.setArray(1, connection.createArrayOf("text", tables.toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    changes.add(new Change(rows.getString(1), rows.getString(2)));
                }
            }
        }
    }

    /** A reference to nothing, or a second of what may be there once, is refused here. */
    public void dress() throws SQLException {
        Sql.run(connection, MEMORY_FOR_INDEXES);
        for (var change : changes) {
            Sql.run(connection, change.done());
        }
    }
}
