package dk.samklang.platform.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables to what this version of the program expects; runs as the owner, before the pool opens. */
final class Migrations {

    private Migrations() {}

    /** Every module keeps its migrations in a folder of its own; all share one history. */
    static void run(DatabaseAccess access) {
        var flyway = Flyway.configure()
                .dataSource(
                        access.url(),
                        access.owner().user(),
                        access.owner().password().reveal())
                .locations("classpath:db/migration")
                // Rooms are written side by side: one may come in after a later one was already applied.
                .outOfOrder(true)
                .schemas("platform")
                .defaultSchema("platform")
                .table("migration_history")
                .validateMigrationNaming(true)
                .load();
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            throw new StartupRefused(
                    "The tables could not be brought to this version of Samklang; the last complete version stands: "
                            + e.getMessage(),
                    e);
        }
    }
}
