package dk.samklang.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Everything that must be true of the database before the program may use it. */
final class DatabasePreparation {

    private static final int OLDEST_VERSION = 17;

    private DatabasePreparation() {}

    static Installation prepare(DatabaseAccess access, Mode mode) {
        try (var asOwner = access.connectAs(access.owner())) {
            makeReady(asOwner, access);
            Migrations.run(access);
            var installation = Installation.claim(asOwner, mode);
            for (var role : List.of(access.runtime(), access.sealer())) {
                try (var asRole = access.connectAs(role)) {
                    RuntimeRoleCheck.check(asRole);
                }
            }
            return installation;
        } catch (SQLException e) {
            throw new StartupRefused("The database did not let Samklang in: " + e.getMessage(), e);
        }
    }

    /** What must be so before there are tables: the right server, and the roles that migrations grant rights to. */
    static void makeReady(Connection asOwner, DatabaseAccess access) throws SQLException {
        refuseUnsuitable(asOwner);
        refuseWithoutRights(asOwner);
        WorkingRoles.ensure(access, access.owner());
    }

    private static void refuseWithoutRights(Connection asOwner) throws SQLException {
        var user = Sql.text(asOwner, "select current_user");
        if (user.equals(DatabaseAccess.RUNTIME_ROLE) || user.equals(DatabaseAccess.SEALER_ROLE)) {
            throw new StartupRefused("SAMKLANG_DATABASE_URL must name the role that owns the database; " + user
                    + " is one that Samklang makes for itself.");
        }
        if (!Sql.holds(asOwner, "select has_database_privilege(current_database(), 'create')")) {
            throw new StartupRefused("The role " + user + " may not create schemas in the given database; make it the"
                    + " database's owner.");
        }
    }

    private static void refuseUnsuitable(Connection asOwner) throws SQLException {
        var version = asOwner.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST_VERSION) {
            throw new StartupRefused(
                    "Samklang needs PostgreSQL " + OLDEST_VERSION + " or newer, and the given one is " + version + ".");
        }
        var encoding = Sql.text(asOwner, "show server_encoding");
        if (!encoding.equals("UTF8")) {
            throw new StartupRefused(
                    "Samklang needs a database with encoding UTF8, and the given one has " + encoding + ".");
        }
    }
}
