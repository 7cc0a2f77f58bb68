package dk.samklang.platform.database;

import dk.samklang.platform.database.DatabaseAccess.Login;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.util.PasswordUtil;

/**
 * The two roles the program works as: the runtime role, and the sealer, which does nothing but close what stands in the
 * trail. They own nothing and may only do what migrations grant them.
 */
final class WorkingRoles {

    private static final String RIGHTS = " login nosuperuser nocreatedb nocreaterole nobypassrls noinherit";
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private WorkingRoles() {}

    /** Makes the roles, or renews their passwords when the owner's has changed; mostly there is nothing to do. */
    static void ensure(DatabaseAccess access, Login creator) throws SQLException {
        var missing = new ArrayList<Login>();
        for (var role : List.of(access.runtime(), access.sealer())) {
            if (!letsIn(access, role)) {
                missing.add(role);
            }
        }
        if (!missing.isEmpty()) {
            try (var connection = access.connectAs(creator)) {
                apply(connection, statements(connection, missing));
            }
        }
    }

    private static List<String> statements(Connection connection, List<Login> roles) throws SQLException {
        var statements = new ArrayList<String>();
        for (var role : roles) {
            refuseWhenUsedElsewhere(connection, role.user());
            statements.add(statement(connection, role));
        }
        return statements;
    }

    /** Renewing names the password only: just naming other rights, even to deny them, takes a superuser. */
    private static String statement(Connection connection, Login role) throws SQLException {
        var exists = Sql.holds(connection, "select exists (select from pg_roles where rolname = ?)", role.user());
        var password = " password '" + verifier(role.password()) + "'";
        return exists ? "alter role " + role.user() + password : "create role " + role.user() + RIGHTS + password;
    }

    private static boolean letsIn(DatabaseAccess access, Login role) throws SQLException {
        try (var _ = access.connectAs(role)) {
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

    private static void apply(Connection connection, List<String> statements) throws SQLException {
        try {
            for (var statement : statements) {
                Sql.run(connection, statement);
            }
        } catch (SQLException e) {
            if (INSUFFICIENT_PRIVILEGE.equals(e.getSQLState())) {
                throw new StartupRefused(
                        "The role in SAMKLANG_DATABASE_URL may not make the roles that Samklang works as;"
                                + " ask the administrator of that PostgreSQL to run this once:\n  "
                                + String.join(";\n  ", statements) + ";",
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
