package dk.samklang.platform.database;

import dk.samklang.platform.database.DatabaseAccess.Login;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.util.PasswordUtil;

/** The role the program works as: it owns nothing and may only do what migrations grant it. */
final class RuntimeRole {

    private static final String RIGHTS = " login nosuperuser nocreatedb nocreaterole nobypassrls noinherit";
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private RuntimeRole() {}

    /** Makes the role, or renews its password when the owner's has changed; mostly there is nothing to do. */
    static void ensure(DatabaseAccess access, Login creator) throws SQLException {
        if (letsIn(access)) {
            return;
        }
        try (var connection = access.connectAs(creator)) {
            refuseWhenUsedElsewhere(connection, access.runtime().user());
            apply(connection, statement(connection, access.runtime()));
        }
    }

    /** Renewing names the password only: just naming other rights, even to deny them, takes a superuser. */
    private static String statement(Connection connection, Login role) throws SQLException {
        var exists = Sql.holds(connection, "select exists (select from pg_roles where rolname = ?)", role.user());
        var password = " password '" + verifier(role.password()) + "'";
        return exists ? "alter role " + role.user() + password : "create role " + role.user() + RIGHTS + password;
    }

    private static boolean letsIn(DatabaseAccess access) throws SQLException {
        try (var _ = access.connectAs(access.runtime())) {
            return true;
        } catch (SQLException e) {
            if (DatabaseAccess.isLoginRefused(e)) {
                return false;
            }
            throw e;
        }
    }

    /** Changing the password would lock out the other installation, which shares the role by its name. */
    private static void refuseWhenUsedElsewhere(Connection connection, String role) throws SQLException {
        var others = Sql.texts(connection, """
                select distinct d.datname
                from pg_shdepend s
                join pg_database d on d.oid = s.dbid
                join pg_roles r on r.oid = s.refobjid and s.refclassid = 'pg_authid'::regclass
                where r.rolname = ? and d.datname <> current_database()
                order by d.datname
                """, role);
        if (!others.isEmpty()) {
            throw new StartupRefused("The role " + role + " already serves another Samklang in"
                    + " this PostgreSQL (database " + others.getFirst()
                    + "); give each Samklang a PostgreSQL of its own.");
        }
    }

    private static void apply(Connection connection, String sql) throws SQLException {
        try {
            Sql.run(connection, sql);
        } catch (SQLException e) {
            if (INSUFFICIENT_PRIVILEGE.equals(e.getSQLState())) {
                throw new StartupRefused(
                        "The role in SAMKLANG_DATABASE_URL may not make the role that Samklang works as;"
                                + " ask the administrator of that PostgreSQL to run this once:\n  " + sql + ";",
                        e);
            }
            throw e;
        }
    }

    /** What PostgreSQL itself stores instead of the password, so the password is in no statement and no log. */
    private static String verifier(Secret password) {
        return PasswordUtil.encodeScramSha256(password.reveal().toCharArray());
    }
}
