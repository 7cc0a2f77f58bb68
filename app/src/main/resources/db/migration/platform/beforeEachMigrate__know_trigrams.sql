-- A setting of an extension is known to a connection once the extension is loaded, and only then may the owner of the
-- tables write it into a function: without this, a migration that does so works on a new database and on no other.
do $$
begin
    if exists (select from pg_catalog.pg_extension where extname = 'pg_trgm') then
        perform extensions.similarity('a', 'b');
    end if;
end $$;
