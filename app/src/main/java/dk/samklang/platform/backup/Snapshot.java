package dk.samklang.platform.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;

/** One instant of the database, read by its owner. */
final class Snapshot {

    private Snapshot() {}

    /**
     * From here on the connection sees one instant. Copied text is spelt in one way whatever the server prefers, and a
     * policy that would hide rows is an error and no silent gap.
     */
    static void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    set local row_security = off;
                    set local statement_timeout = 0;
                    set local idle_in_transaction_session_timeout = 0
                    """);
        }
        Spelling.set(connection);
    }

    /** @throws Refused when no Samklang has ever been here */
    static Manifest manifest(Connection connection, String fieldKeys) throws SQLException {
        if (!Query.holds(connection, "select to_regclass('platform.migration_history') is not null")) {
            throw new Refused("This database holds no Samklang, so there is nothing to back up.");
        }
        var mode = Query.texts(connection, "select mode from platform.installation");
        return new Manifest(
                Objects.requireNonNullElse(Manifest.class.getPackage().getImplementationVersion(), "unpacked"),
                now(connection),
                String.join("", mode),
                Query.texts(connection, """
                        select version
                        from platform.migration_history
                        where version is not null and success
                        order by installed_rank
                        """),
                fieldKeys,
                Catalogue.tables(connection));
    }

    private static Instant now(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select transaction_timestamp()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }
}
