-- How many months of silence an alias lasts, as each house decides (guide A, Registrering af henvendelser). A house that
-- is here already has decided nothing: it begins with the longest, so that nothing goes before its leader has seen the list.
alter table helpline.settings
    add column alias_months integer not null default 12 check (alias_months between 1 and 12);
alter table helpline.settings alter column alias_months set default 3;
comment on column helpline.settings.alias_months is 'class: none; retention: organisation';

-- What the nightly erasure looks for: those longest silent, whose card is not newer than their silence.
create index frequent_user_silent on helpline.frequent_user
    (organisation_id, service_id, greatest(last_contact_at, created_at), id);

-- PostgreSQL keeps samples of what stands in a column to plan by. Nothing is ever looked for by these, so no sample of
-- them is taken that would outlive the words themselves.
do $$
declare
    prose record;
begin
    for prose in
        select attribute.attrelid::regclass as place, attribute.attname as name,
               attribute.atttypid::regtype as kind
        from pg_catalog.pg_attribute attribute
        where attribute.attrelid in (
                'helpline.conversation_text'::regclass, 'helpline.private_reflection'::regclass,
                'helpline.frequent_user'::regclass, 'helpline.frequent_user_version'::regclass, 'drafts.draft'::regclass)
            and attribute.attnum > 0 and not attribute.attisdropped
            and pg_catalog.col_description(attribute.attrelid, attribute.attnum) like 'class: special;%'
            and attribute.atttypid in ('text'::regtype, 'text[]'::regtype)
    loop
        -- The same type once more: with that the samples that were taken before are gone.
        execute format('alter table %s alter column %I type %s', prose.place, prose.name, prose.kind);
        execute format('alter table %s alter column %I set statistics 0', prose.place, prose.name);
    end loop;
end $$;
alter index helpline.frequent_user_alias alter column 3 set statistics 0;
analyze helpline.conversation_text, helpline.private_reflection, helpline.frequent_user, helpline.frequent_user_version,
    drafts.draft;

-- Single words are looked for by their samples, so these are taken anew when words went.
create function helpline.forget_samples() returns void
    language plpgsql security definer set search_path = '' as $$
begin
    analyze helpline.frequent_user_word, helpline.recognition_word, helpline.recognition_vocabulary;
end $$;
revoke all on function helpline.forget_samples() from public;
grant execute on function helpline.forget_samples() to samklang_runtime;
