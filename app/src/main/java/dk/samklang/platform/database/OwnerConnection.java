package dk.samklang.platform.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A connection as the owner of the tables, past every wall: for backup and restore, which run in a process of their own
 * and serve nobody. The program itself works as the runtime role.
 */
public final class OwnerConnection {

    private OwnerConnection() {}

    /** The caller closes it. */
    public static Connection open(DatabaseAccess access) {
        try {
            return access.connectAs(access.owner());
        } catch (SQLException e) {
            throw new StartupRefused("The database did not let Samklang in: " + e.getMessage(), e);
        }
    }

    /** The same, where it is first made sure that tables can be made there: the right server, and the roles. */
    public static Connection openForTables(DatabaseAccess access) {
        try (var asOwner = open(access)) {
            DatabasePreparation.makeReady(asOwner, access);
            return open(access);
        } catch (SQLException e) {
            throw new StartupRefused("The database could not be prepared: " + e.getMessage(), e);
        }
    }
}
