-- Since when an alias is known: the first contact, not the day somebody made the card.
alter table helpline.frequent_user add column first_contact_at timestamptz;
comment on column helpline.frequent_user.first_contact_at is 'class: internal; retention: alias';
update helpline.frequent_user known
set first_contact_at = (select min(talk.started_at)
                        from helpline.conversation talk
                        where talk.organisation_id = known.organisation_id and talk.frequent_user_id = known.id);

create table helpline.frequent_user_word (
    organisation_id  uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    frequent_user_id uuid not null,
    place            smallint not null check (place between 1 and 3),
    lexeme           text not null,
    primary key (organisation_id, frequent_user_id, place, lexeme),
    foreign key (organisation_id, frequent_user_id) references helpline.frequent_user (organisation_id, id) on delete cascade
);
alter table helpline.frequent_user_word enable row level security;
create policy own_organisation on helpline.frequent_user_word to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, delete on helpline.frequent_user_word to samklang_runtime;
comment on table helpline.frequent_user_word is 'The words of a card, each once and without its ending, so that misspelt and inflected ones are found. Derived; written anew with the card.';
comment on column helpline.frequent_user_word.organisation_id is 'class: none; retention: row';
comment on column helpline.frequent_user_word.frequent_user_id is 'class: none; retention: row';
comment on column helpline.frequent_user_word.place is 'class: none; retention: row';
comment on column helpline.frequent_user_word.lexeme is 'class: special; retention: alias';

-- 3: alias, also with its endings, as a name may be a word that search leaves out; 2: signs; 1: approach.
insert into helpline.frequent_user_word (organisation_id, frequent_user_id, place, lexeme)
select known.organisation_id, known.id, said.place, word.lexeme
from helpline.frequent_user known
cross join lateral (values
    (3, to_tsvector('pg_catalog.simple', known.alias) || to_tsvector('pg_catalog.danish', known.alias)),
    (2, to_tsvector('pg_catalog.danish', concat_ws(' ', known.writing_style, known.behaviour, known.usual_themes, known.usual_times))),
    (1, to_tsvector('pg_catalog.danish', concat_ws(' ', known.approach_first, known.approach_second, known.approach_third)))
) as said (place, words)
cross join lateral unnest(said.words) as word;

create index frequent_user_word_search on helpline.frequent_user_word
    using gin (organisation_id, lexeme extensions.gin_trgm_ops) with (fastupdate = off);

-- Row security would switch the index off, as the operators are not leakproof; so this function has its owner's rights
-- and holds the organisation itself. Every word of the term must be met by the same card: in another form of the word,
-- misspelt, or inside a compound. Words are compared, not texts: comparing texts cost twenty times as much.
create function helpline.find_frequent_users(services uuid[], term text, aliases_only boolean)
returns table (frequent_user_id uuid, relevance double precision, matched text[])
language sql stable security definer
set search_path = ''
set pg_trgm.word_similarity_threshold = 0.5
as $$
with asked as materialized (
    select distinct stem
    from regexp_split_to_table(lower(term), '[^[:alnum:]]+') as word
    cross join lateral (select (ts_lexize('pg_catalog.danish_stem', word))[1]) as form (stem)
    where length(stem) >= 3
    limit 8
), met as (
    select word.frequent_user_id, asked.stem, word.lexeme,
           word.place * case when word.lexeme = asked.stem then 2.0
                             else greatest(extensions.word_similarity(asked.stem, word.lexeme),
                                           case when position(asked.stem in word.lexeme) > 0 then 0.7 else 0 end)
                        end as score
    from asked
    -- "offset 0" keeps the planner at looking up each word, where joining would read all of the organisation's.
    cross join lateral (
        select near.frequent_user_id, near.lexeme, near.place
        from helpline.frequent_user_word near
        where near.organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid
            and (near.lexeme operator(extensions.%>) asked.stem or near.lexeme like '%' || asked.stem || '%')
        offset 0
    ) as word
    where (word.place = 3 or not aliases_only)
        and (position(asked.stem in word.lexeme) > 0
            or extensions.word_similarity(asked.stem, word.lexeme)
                >= case when length(asked.stem) < 5 then 0.6 else 0.55 end)
), by_word as (
    select met.frequent_user_id, max(met.score) as score, array_agg(distinct met.lexeme) as lexemes
    from met
    group by met.frequent_user_id, met.stem
), found as (
    select by_word.frequent_user_id as id, sum(by_word.score) as score,
           string_to_array(string_agg(array_to_string(by_word.lexemes, ' '), ' '), ' ') as lexemes
    from by_word
    group by by_word.frequent_user_id
    having count(*) = (select count(*) from asked)
    union all
    -- Too short for trigrams, or a word that search leaves out: somewhere in the alias, within one helpline.
    select known.id, 0, array[]::text[]
    from helpline.frequent_user known
    where not exists (select from asked)
        and known.organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid
        and known.service_id = any(services)
        and position(lower(term) in lower(known.alias)) > 0
)
select known.id,
       found.score + case when lower(known.alias) = lower(term) then 100
                          when starts_with(lower(known.alias), lower(term)) then 50
                          else 0 end,
       found.lexemes
from found
join helpline.frequent_user known
    on known.organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid and known.id = found.id
where known.service_id = any(services)
$$;
revoke execute on function helpline.find_frequent_users(uuid[], text, boolean) from public;
grant execute on function helpline.find_frequent_users(uuid[], text, boolean) to samklang_runtime;
