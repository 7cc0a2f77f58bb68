package dk.samklang.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** A table nobody else gets at, so that a request is slow for as long as a test wants it to be. */
public final class Held implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Connection connection;

    private Held(Connection connection) {
        this.connection = connection;
    }

    /** @param name with its schema; a constant of the test's */
    public static Held table(String name) throws SQLException {
        var connection = Sql.ownersConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table " + name + " in access exclusive mode");
        }
        return new Held(connection);
    }

    /** Returns as soon as somebody stands before the table. */
    public void untilSomebodyWaits() {
        var until = Instant.now().plus(PATIENCE);
        while (waiting() == 0) {
            assertThat(Instant.now()).as("somebody waits").isBefore(until);
            Thread.onSpinWait();
        }
    }

    private static int waiting() {
        return Sql.asOwner()
                .sql("select count(*) from pg_locks where not granted")
                .query(Integer.class)
                .single();
    }

    /** Lets the others go on. */
    public void letGo() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
