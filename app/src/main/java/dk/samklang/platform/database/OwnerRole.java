package dk.samklang.platform.database;

import dk.samklang.platform.database.DatabaseAccess.Login;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.util.PasswordUtil;

/** The role that owns the embedded database and runs its migrations; it is not a superuser. */
final class OwnerRole {

    private OwnerRole() {}

    /** Makes what is missing, so a start that was killed half-way is finished by the next. */
    static void ensure(String address, Login superuser, Login owner, String database) throws SQLException {
        try (var connection = DatabaseAccess.connect(address, superuser)) {
            if (!Sql.holds(connection, "select exists (select from pg_roles where rolname = ?)", owner.user())) {
                create(connection, owner);
            }
            if (!Sql.holds(connection, "select exists (select from pg_database where datname = ?)", database)) {
                Sql.run(connection, "create database " + database + " owner " + owner.user());
            }
        }
    }

    private static void create(Connection connection, Login owner) throws SQLException {
        var verifier = PasswordUtil.encodeScramSha256(owner.password().reveal().toCharArray());
        Sql.run(connection, "create role " + owner.user() + " login password '" + verifier + "'");
    }
}
