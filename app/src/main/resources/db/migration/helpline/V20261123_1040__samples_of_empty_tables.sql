-- An empty table keeps the samples that were taken when there was something in it: they go with the column's type, which
-- is given to it once more. Who writes into the table just then is not waited for; it is not empty for long.
create or replace function helpline.forget_samples() returns void
    language plpgsql security definer set search_path = '' as $$
declare
    place    regclass;
    sampled  record;
    is_empty boolean;
begin
    analyze helpline.frequent_user_word, helpline.recognition_word, helpline.recognition_vocabulary;
    foreach place in array array['helpline.frequent_user_word', 'helpline.recognition_word',
            'helpline.recognition_vocabulary']::regclass[]
    loop
        execute format('select not exists (select from %s)', place) into is_empty;
        continue when not is_empty;
        begin
            execute format('lock table %s in access exclusive mode nowait', place);
            for sampled in
                select attribute.attname as name,
                       pg_catalog.format_type(attribute.atttypid, attribute.atttypmod) as kind
                from pg_catalog.pg_attribute attribute
                where attribute.attrelid = place and attribute.attnum > 0 and not attribute.attisdropped
                    and attribute.atttypid = 'text'::regtype and attribute.attgenerated = ''
            loop
                execute format('alter table %s alter column %I type %s', place, sampled.name, sampled.kind);
            end loop;
        exception when lock_not_available then
            null;
        end;
    end loop;
end $$;
