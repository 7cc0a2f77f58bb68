package dk.samklang.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the tables to what this version of the program expects; runs as the owner, before the pool opens. */
public final class Migrations {

    /** Holds the history of the tables, so it is made before any migration runs. */
    private static final String FIRST_SCHEMA = "platform";

    private static final Pattern MAKES_SCHEMA = Pattern.compile("(?mi)^create schema (\\w+);");

    private Migrations() {}

    static void run(DatabaseAccess access) {
        migrate(configuration()
                .dataSource(
                        access.url(),
                        access.owner().user(),
                        access.owner().password().reveal()));
    }

    /**
     * The same within a transaction that stays open, so that it can still be undone; only what is wanted.
     *
     * @param wanted says of a version, as {@code 20261122.1800}, whether it is to be applied where it is missing
     */
    public static void runWithin(Connection transaction, Predicate<String> wanted) {
        migrate(configuration()
                .dataSource(LentTransaction.of(transaction))
                .resourceProvider(new MigrationScripts(wanted)));
    }

    /** Every version this program knows. */
    public static Set<String> versions() {
        return MigrationScripts.all().stream()
                .flatMap(script -> MigrationScripts.versionOf(script).stream())
                .collect(Collectors.toSet());
    }

    /** Every schema that migrations make, and that is therefore ours to save and to replace. */
    public static Set<String> schemas() {
        var schemas = new TreeSet<>(Set.of(FIRST_SCHEMA));
        for (var script : MigrationScripts.all()) {
            MAKES_SCHEMA
                    .matcher(text(script))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(schemas::add);
        }
        return schemas;
    }

    private static String text(MigrationScripts.Script script) {
        try (var reader = script.read()) {
            return reader.readAllAsString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every module keeps its migrations in a folder of its own; all share one history. */
    private static FluentConfiguration configuration() {
        return Flyway.configure()
                .locations(MigrationScripts.LOCATION)
                // Rooms are written side by side: one may come in after a later one was already applied.
                .outOfOrder(true)
                .schemas(FIRST_SCHEMA)
                .defaultSchema(FIRST_SCHEMA)
                .table("migration_history")
                .validateMigrationNaming(true);
    }

    private static void migrate(FluentConfiguration configuration) {
        try {
            configuration.load().migrate();
        } catch (FlywayException e) {
            throw new StartupRefused(
                    "The tables could not be brought to this version of Samklang; the last complete version stands: "
                            + e.getMessage(),
                    e);
        }
    }
}
