package dk.samklang.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Refuses to work as a role that could step around row level security: the wall between organisations would be painted on.
 */
final class RuntimeRoleCheck {

    /** One row for each right too many, in words that end the sentence "it ...". */
    private static final String TOO_MUCH = """
            select 'is a superuser' from pg_roles where rolname = current_user and rolsuper
            union all
            select 'may bypass row level security' from pg_roles where rolname = current_user and rolbypassrls
            union all
            select 'may create roles' from pg_roles where rolname = current_user and rolcreaterole
            union all
            select 'may create databases' from pg_roles where rolname = current_user and rolcreatedb
            union all
            select 'may replicate' from pg_roles where rolname = current_user and rolreplication
            union all
            select 'is a member of ' || r.rolname
            from pg_auth_members m
            join pg_roles r on r.oid = m.roleid
            join pg_roles me on me.oid = m.member
            where me.rolname = current_user
            union all
            select 'owns ' || pg_describe_object(s.classid, s.objid, 0)
            from pg_shdepend s
            join pg_roles me on me.oid = s.refobjid and s.refclassid = 'pg_authid'::regclass
            left join pg_class c on c.oid = s.objid and s.classid = 'pg_class'::regclass
            where me.rolname = current_user and s.deptype = 'o'
              and s.dbid in (0, (select oid from pg_database where datname = current_database()))
              and c.relpersistence is distinct from 't'
            union all
            select 'may create objects in schema ' || nspname
            from pg_namespace
            where nspname !~ '^pg_(toast_)?temp_' and has_schema_privilege(oid, 'create')
            union all
            select 'may create schemas' where has_database_privilege(current_database(), 'create')
            order by 1
            """;

    private RuntimeRoleCheck() {}

    /** Asks on the role's own connection, so it is judged by what it really may do. */
    static void check(Connection asRole) throws SQLException {
        var rights = tooManyRights(asRole);
        if (!rights.isEmpty()) {
            throw new StartupRefused("Samklang will not work as the database role "
                    + Sql.text(asRole, "select current_user")
                    + " while it " + String.join(", ", rights)
                    + ": such a role could see past the walls between organisations. Take these rights from it.");
        }
    }

    static List<String> tooManyRights(Connection asRole) throws SQLException {
        return Sql.texts(asRole, TOO_MUCH);
    }
}
