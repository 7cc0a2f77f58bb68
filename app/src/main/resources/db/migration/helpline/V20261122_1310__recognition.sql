create table helpline.recognition_habit (
    organisation_id  uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    frequent_user_id uuid not null,
    service_id       uuid not null,
    contacts         integer not null check (contacts >= 0),
    recent           real not null check (recent >= 0),
    last_contact_at  timestamptz,
    documents        real not null check (documents >= 0),
    genders          real[] not null,
    ages             real[] not null,
    channels         real[] not null,
    hours            real[] not null,
    primary key (organisation_id, frequent_user_id),
    foreign key (organisation_id, frequent_user_id) references helpline.frequent_user (organisation_id, id) on delete cascade,
    foreign key (organisation_id, service_id) references organisation.service (organisation_id, id)
);
alter table helpline.recognition_habit enable row level security;
create policy own_organisation on helpline.recognition_habit to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update, delete on helpline.recognition_habit to samklang_runtime;
comment on table helpline.recognition_habit is 'What an alias can be recognised by, apart from words; drawn from its card and its latest conversations.';
comment on column helpline.recognition_habit.organisation_id is 'class: none; retention: row';
comment on column helpline.recognition_habit.frequent_user_id is 'class: none; retention: row';
comment on column helpline.recognition_habit.service_id is 'class: none; retention: alias';
comment on column helpline.recognition_habit.contacts is 'class: special; retention: alias';
comment on column helpline.recognition_habit.recent is 'class: special; retention: alias';
comment on column helpline.recognition_habit.last_contact_at is 'class: internal; retention: alias';
comment on column helpline.recognition_habit.documents is 'class: special; retention: alias';
comment on column helpline.recognition_habit.genders is 'class: special; retention: alias';
comment on column helpline.recognition_habit.ages is 'class: special; retention: alias';
comment on column helpline.recognition_habit.channels is 'class: special; retention: alias';
comment on column helpline.recognition_habit.hours is 'class: special; retention: alias';
create index recognition_habit_of_service on helpline.recognition_habit (organisation_id, service_id);

create table helpline.recognition_theme (
    organisation_id  uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    service_id       uuid not null,
    theme_id         uuid not null,
    frequent_user_id uuid not null,
    conversations    integer not null check (conversations > 0),
    primary key (organisation_id, service_id, theme_id, frequent_user_id),
    foreign key (organisation_id, frequent_user_id) references helpline.frequent_user (organisation_id, id) on delete cascade,
    foreign key (organisation_id, theme_id) references helpline.theme (organisation_id, id)
);
alter table helpline.recognition_theme enable row level security;
create policy own_organisation on helpline.recognition_theme to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update, delete on helpline.recognition_theme to samklang_runtime;
comment on table helpline.recognition_theme is 'In how many of its latest conversations an alias was about a theme.';
comment on column helpline.recognition_theme.organisation_id is 'class: none; retention: row';
comment on column helpline.recognition_theme.service_id is 'class: none; retention: alias';
comment on column helpline.recognition_theme.theme_id is 'class: special; retention: alias';
comment on column helpline.recognition_theme.frequent_user_id is 'class: none; retention: row';
comment on column helpline.recognition_theme.conversations is 'class: special; retention: alias';
create index recognition_theme_of_alias on helpline.recognition_theme (organisation_id, frequent_user_id);

create table helpline.recognition_word (
    organisation_id  uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    service_id       uuid not null,
    term             text not null check (length(term) between 2 and 40),
    frequent_user_id uuid not null,
    documents        real not null check (documents > 0),
    primary key (organisation_id, service_id, term, frequent_user_id),
    foreign key (organisation_id, frequent_user_id) references helpline.frequent_user (organisation_id, id) on delete cascade
);
alter table helpline.recognition_word enable row level security;
create policy own_organisation on helpline.recognition_word to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update, delete on helpline.recognition_word to samklang_runtime;
comment on table helpline.recognition_word is 'In how many of its latest conversations a word stem stood for an alias; never from conversations without one.';
comment on column helpline.recognition_word.organisation_id is 'class: none; retention: row';
comment on column helpline.recognition_word.service_id is 'class: none; retention: alias';
comment on column helpline.recognition_word.term is 'class: special; retention: alias';
comment on column helpline.recognition_word.frequent_user_id is 'class: none; retention: row';
comment on column helpline.recognition_word.documents is 'class: special; retention: alias';
create index recognition_word_of_alias on helpline.recognition_word (organisation_id, frequent_user_id);

create table helpline.recognition_vocabulary (
    organisation_id uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    service_id      uuid not null,
    term            text not null check (length(term) between 2 and 40),
    primary key (organisation_id, service_id, term)
);
alter table helpline.recognition_vocabulary enable row level security;
create policy own_organisation on helpline.recognition_vocabulary to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update, delete on helpline.recognition_vocabulary to samklang_runtime;
comment on table helpline.recognition_vocabulary is 'Each stem of helpline.recognition_word once, to find misspelt words by; a stem goes with the last alias that has it.';
comment on column helpline.recognition_vocabulary.organisation_id is 'class: none; retention: row';
comment on column helpline.recognition_vocabulary.service_id is 'class: none; retention: alias';
comment on column helpline.recognition_vocabulary.term is 'class: special; retention: alias';
create index recognition_vocabulary_likeness on helpline.recognition_vocabulary
    using gin (organisation_id, service_id, term extensions.gin_trgm_ops) with (fastupdate = off);

-- However a row goes (rewritten, or with its alias), no stem stays behind that nobody has any more.
create function helpline.forget_unused_terms() returns trigger
    language plpgsql set search_path = '' as $$
begin
    delete from helpline.recognition_vocabulary known
    using (select distinct gone.organisation_id, gone.service_id, gone.term from gone) as lost
    where known.organisation_id = lost.organisation_id and known.service_id = lost.service_id
        and known.term = lost.term
        and not exists (
            select from helpline.recognition_word kept
            where kept.organisation_id = lost.organisation_id and kept.service_id = lost.service_id
                and kept.term = lost.term);
    return null;
end $$;
create trigger unused_terms_go after delete on helpline.recognition_word
    referencing old table as gone for each statement execute function helpline.forget_unused_terms();

-- Stems of Danish words, each once; words that everybody uses, numbers and signs have none.
create function helpline.word_stems(said text) returns text[]
    language sql immutable parallel safe set search_path = '' as $$
    select pg_catalog.tsvector_to_array(pg_catalog.to_tsvector('pg_catalog.danish',
        pg_catalog.regexp_replace(pg_catalog.lower(said collate pg_catalog.pg_c_utf8), '[^a-zæøåäöüé]+', ' ', 'g')))
$$;

-- The stem of one word; null for what has none.
create function helpline.word_stem(word text) returns text
    language sql immutable parallel safe set search_path = '' as $$
    select (pg_catalog.ts_lexize('pg_catalog.danish_stem', word))[1]
$$;

/*
 * What each word of a note may be among the stems of a helpline: itself where it is known, else the few most like it.
 * Likeness is not leakproof, so row security would keep it from the index: the organisation stands here instead.
 */
create function helpline.recognised_terms(helpline uuid, words text[], least_likeness real)
    returns table (word text, term text, likeness real)
    language plpgsql stable security definer set search_path = '' as $$
declare
    ours constant uuid := nullif(current_setting('samklang.organisation', true), '')::uuid;
begin
    perform set_config('pg_trgm.similarity_threshold', least_likeness::text, true);
    return query
        with heard as materialized (
            select distinct on (helpline.word_stem(said)) said, helpline.word_stem(said) as stem
            from unnest(words) as spoken (said)
            where length(said) between 2 and 40 and helpline.word_stem(said) is not null
        ),
        known as materialized (
            select heard.said, heard.stem, vocabulary.term is not null as is_known
            from heard
            left join helpline.recognition_vocabulary vocabulary
                on vocabulary.organisation_id = ours and vocabulary.service_id = helpline
                    and vocabulary.term = heard.stem
        )
        select known.said, known.stem, case when known.is_known then 1 else 0 end::real
        from known
        where known.is_known or length(known.stem) < 4
        union all
        select known.said, coalesce(near.term, known.stem), coalesce(near.likeness, 0)::real
        from known
        left join lateral (
            select vocabulary.term, extensions.similarity(vocabulary.term, known.stem) as likeness
            from helpline.recognition_vocabulary vocabulary
            where vocabulary.organisation_id = ours and vocabulary.service_id = helpline
                and vocabulary.term operator(extensions.%) known.stem
            order by 2 desc, 1
            limit 3
        ) near on true
        where not known.is_known and length(known.stem) >= 4;
end $$;
revoke all on function helpline.recognised_terms(uuid, text[], real) from public;
grant execute on function helpline.recognised_terms(uuid, text[], real) to samklang_runtime;
