package dk.samklang.platform.backup;

import dk.samklang.platform.database.Migrations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;

/** The database a backup goes to, inside the one transaction in which that happens. */
final class Target {

    /** Sessions of other connections are visible to every role as far as this; only what they do is not. */
    private static final String IN_USE = """
            select exists (
                select from pg_stat_activity
                where datname = current_database() and usename = 'samklang_runtime')
            """;

    private static final String OUR_SCHEMAS = """
            select quote_ident(nspname) from pg_catalog.pg_namespace where nspname = any(?) order by 1
            """;

    private final Connection connection;

    Target(Connection connection) {
        this.connection = connection;
    }

    /** Empties the database, unless it is in use, or holds what may not go. */
    void take(Manifest backup, boolean replace) throws SQLException {
        Query.run(connection, "set local lock_timeout = '20s'");
        Query.run(connection, "set local statement_timeout = 0");
        refuseInUse();
        refuseOtherMode(backup);
        if (!replace && holdsData()) {
            throw new Refused("There are data already; say --replace if this backup is to take their place."
                    + " What was written since the backup would be lost.");
        }
        CarriedErasures.keep(connection);
        for (var schema : Catalogue.read(connection, OUR_SCHEMAS, row -> row.getString(1))) {
            Query.run(connection, "drop schema " + schema + " cascade");
        }
        // Whoever came in meanwhile waits for us now, and must not go on with tables that are gone.
        refuseInUse();
    }

    /** Tables as they were when the backup was made. */
    void makeTables(Manifest backup) throws SQLException {
        var known = new HashSet<>(backup.migrations());
        Migrations.runWithin(connection, known::contains);
        var made = Catalogue.tables(connection);
        if (!made.equals(backup.tables())) {
            var differing = new HashSet<>(made);
            differing.addAll(backup.tables());
            differing.removeIf(table -> made.contains(table) && backup.tables().contains(table));
            throw new Refused("This backup does not fit the tables of its own version: " + names(differing) + ".");
        }
        Spelling.set(connection);
    }

    /** Tables as this program needs them, and figures for the planner, which knows nothing of the new rows. */
    void bringForward() throws SQLException {
        Migrations.runWithin(connection, _ -> true);
        Query.run(connection, "analyze");
    }

    private static List<String> names(Iterable<Table> tables) {
        var names = new TreeSet<String>();
        tables.forEach(table -> names.add(table.name()));
        return List.copyOf(names);
    }

    private void refuseInUse() throws SQLException {
        if (Query.holds(connection, IN_USE)) {
            throw new Refused("Samklang is running on this database; stop it first (on every machine).");
        }
    }

    /** Demo data with known passwords must not slip into an installation in use, nor the other way round. */
    private void refuseOtherMode(Manifest backup) throws SQLException {
        if (exists("platform.installation") && holdsData()) {
            var mode = String.join("", Query.texts(connection, "select mode from platform.installation"));
            if (!mode.equals(backup.mode())) {
                throw new Refused(
                        backup.mode().equals("demo")
                                ? "The backup holds the demo, and the data here are in use; restore it into another folder."
                                : "The data here are the demo's; restore the backup into another folder (--data).");
            }
        }
    }

    /** What a first start makes by itself is nothing that could be lost. */
    private boolean holdsData() throws SQLException {
        for (var table : Catalogue.tables(connection)) {
            if (!table.name().startsWith("platform.")
                    && Query.holds(connection, "select exists (select from " + table.name() + ")")) {
                return true;
            }
        }
        return false;
    }

    private boolean exists(String table) throws SQLException {
        return Query.holds(connection, "select to_regclass('" + table + "') is not null");
    }
}
