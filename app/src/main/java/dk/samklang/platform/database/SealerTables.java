package dk.samklang.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.stereotype.Component;

/**
 * The trail as the sealer sees it: every organisation's entries and seals, and nothing else. A connection of its own for
 * each piece of work, so that sealing never takes one from those who write.
 */
@Component
public class SealerTables {

    private final DatabaseAccess access;

    SealerTables(DatabaseAccess access) {
        this.access = access;
    }

    /** Does the work in one transaction: all of it stands afterwards, or nothing. */
    public <T> T inOneTransaction(Work<T> work) {
        try (var connection = access.connectAs(access.sealer())) {
            connection.setAutoCommit(false);
            var result = work.with(connection);
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw outOfReach(e);
        }
    }

    /** The same, seeing one unchanging state of the tables and changing none. */
    public <T> T inOneView(Work<T> work) {
        try (var connection = access.connectAs(access.sealer())) {
            OneView.open(connection);
            return work.with(connection);
        } catch (SQLException e) {
            throw outOfReach(e);
        }
    }

    private static IllegalStateException outOfReach(SQLException e) {
        return new IllegalStateException("The trail could not be reached by its sealer", e);
    }

    /** What is done on the connection; it is rolled back where it throws. */
    @FunctionalInterface
    public interface Work<T> {
        T with(Connection asSealer) throws SQLException;
    }
}
