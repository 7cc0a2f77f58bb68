-- With an empty search path PostgreSQL still looks for tables and types among the caller's temporary ones first. Every
-- function of ours looks in the catalogue, and among those last; this runs after each migration, so no function is missed.
do $$
declare
    ours regprocedure;
begin
    for ours in
        select proc.oid::regprocedure
        from pg_catalog.pg_proc proc
        join pg_catalog.pg_namespace space on space.oid = proc.pronamespace
        where proc.proconfig && array['search_path=""', 'search_path=']
            and pg_catalog.pg_has_role(proc.proowner, 'USAGE')
            and proc.prokind in ('f', 'p') and space.nspname !~ '^pg_|^information_schema$'
            and not exists (select from pg_catalog.pg_depend extension
                            where extension.objid = proc.oid and extension.deptype = 'e')
    loop
        execute format('alter routine %s set search_path = pg_catalog, pg_temp', ours);
    end loop;
end $$;
