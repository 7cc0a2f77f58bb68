package dk.samklang.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * The tables as their owner sees them, past every wall: for filling an invented house with years of rows at once, which
 * PostgreSQL refuses to copy into tables with row security as anybody else. Exists in demo mode only.
 */
@Component
@ConditionalOnProperty(name = "samklang.mode", havingValue = "demo")
public class OwnerTables {

    private final DatabaseAccess access;

    public OwnerTables(DatabaseAccess access) {
        this.access = access;
    }

    /** Does the work in one transaction on a connection of its own: all of it stands afterwards, or nothing. */
    public <T> T inOneTransaction(Work<T> work) {
        try (var connection = access.connectAs(access.owner())) {
            connection.setAutoCommit(false);
            var result = work.with(connection);
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException("The rows could not be written as the owner", e);
        }
    }

    /** What is done on the connection; it is rolled back where it throws. */
    @FunctionalInterface
    public interface Work<T> {
        T with(Connection asOwner) throws SQLException;
    }
}
