package dk.samklang.platform.tenancy;

import dk.samklang.testing.Sql;
import java.util.List;
import java.util.Set;

/** What PostgreSQL itself says of our tables, so that a new one is walked without anybody thinking of it. */
final class Tables {

    private static final String OURS = "n.nspname !~ '^(pg_|information_schema$)'";

    private Tables() {}

    /** @param secured whether row level security is on */
    record Table(String name, boolean secured) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Table> all() {
        return Sql.asOwner()
                .sql("""
                        select c.oid::regclass::text as name, c.relrowsecurity as secured
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p') and %s
                        order by 1
                        """.formatted(OURS))
                .query((row, _) -> new Table(row.getString("name"), row.getBoolean("secured")))
                .list();
    }

    /** Those whose rows belong to organisations. */
    static List<Table> ofOrganisations() {
        return all().stream().filter(Table::secured).toList();
    }

    /** Secured tables that lack a policy for the role the program works as. */
    static List<String> withoutPolicy() {
        return names("""
                select c.oid::regclass::text
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and c.relrowsecurity and %s
                  and not exists (
                      select from pg_policy p
                      where p.polrelid = c.oid and p.polroles = array['samklang_runtime'::regrole::oid]
                        and p.polpermissive and p.polcmd = '*')
                order by 1
                """);
    }

    /** Tables with a key that does not begin with the organisation, or with none. */
    static List<String> withoutLeadingOrganisation() {
        return names("""
                select c.oid::regclass::text
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and c.relrowsecurity and %s
                  and not exists (
                      select from pg_constraint k
                      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
                      where k.conrelid = c.oid and k.contype = 'p' and a.attname = 'organisation_id')
                order by 1
                """);
    }

    /** Where a row could be stored without saying whose it is. */
    static List<String> whereOrganisationMayBeMissing() {
        return names("""
                select c.oid::regclass::text
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and c.relrowsecurity and %s
                  and not exists (
                      select from pg_attribute a
                      where a.attrelid = c.oid and a.attname = 'organisation_id' and a.attnotnull
                        and a.atttypid = 'uuid'::regtype)
                order by 1
                """);
    }

    /** References between tables of organisations that could point at somebody else's row. */
    static List<String> referencesAcross() {
        return names("""
                select c.oid::regclass || ': ' || pg_get_constraintdef(k.oid)
                from pg_constraint k
                join pg_class c on c.oid = k.conrelid
                join pg_class other on other.oid = k.confrelid
                join pg_namespace n on n.oid = c.relnamespace
                where k.contype = 'f' and c.relrowsecurity and other.relrowsecurity and %s
                  and not exists (
                      select from unnest(k.conkey, k.confkey) as pair (own, theirs)
                      join pg_attribute a on a.attrelid = c.oid and a.attnum = pair.own
                      join pg_attribute b on b.attrelid = other.oid and b.attnum = pair.theirs
                      where a.attname = 'organisation_id' and b.attname = 'organisation_id')
                order by 1
                """);
    }

    /** Indexes on tables of organisations that begin with something else. */
    static Set<String> indexesThatBeginElsewhere() {
        return Set.copyOf(names("""
                select i.indexrelid::regclass::text
                from pg_index i
                join pg_class c on c.oid = i.indrelid
                join pg_namespace n on n.oid = c.relnamespace
                left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                where c.relrowsecurity and %s and a.attname is distinct from 'organisation_id'
                order by 1
                """));
    }

    /** Views that would read with their owner's eyes, and copies that row security does not reach. */
    static List<String> leakyViews() {
        return names("""
                select c.oid::regclass::text
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where %s and (c.relkind = 'm'
                    or c.relkind = 'v' and not coalesce(c.reloptions @> array['security_invoker=true'], false))
                order by 1
                """);
    }

    /** Our own that can be called, as a trigger cannot; what PostgreSQL's extensions bring reads no table. */
    static List<String> functions() {
        return names("""
                select p.oid::regprocedure::text
                from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where %s and p.prorettype <> 'trigger'::regtype
                  and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
                order by 1
                """);
    }

    /** Functions with their owner's rights that a stranger could call, or lead astray by a search path. */
    static List<String> leakyFunctions() {
        return names("""
                select p.oid::regprocedure::text
                from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where %s and p.prosecdef
                  and (p.proacl is null
                       or exists (select from aclexplode(p.proacl) as granted where granted.grantee = 0)
                       or not coalesce(p.proconfig && array['search_path=pg_catalog, pg_temp'], false))
                order by 1
                """);
    }

    /** Rights beyond reading and writing rows: emptying a table passes by row security. */
    static List<String> excessiveRights() {
        return names("""
                select c.oid::regclass || ': ' || granted.privilege_type
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                cross join aclexplode(c.relacl) as granted
                where %s
                  and (granted.grantee = 0
                       or granted.grantee = 'samklang_runtime'::regrole
                           and (granted.privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
                                or granted.is_grantable))
                order by 1
                """);
    }

    private static List<String> names(String sql) {
        return Sql.asOwner()
                .sql(sql.formatted(OURS))
                .query((row, _) -> row.getString(1))
                .list();
    }
}
