create extension fuzzystrmatch with schema extensions;

-- What somebody may have meant with a letter too few, too many or another: aliases, and the short words of cards. They
-- are few, so that they are read through where trigrams have too little to go by.
create index frequent_user_word_alias on helpline.frequent_user_word (organisation_id, lexeme) where place = 3;
create index frequent_user_word_short on helpline.frequent_user_word (organisation_id, lexeme) where length(lexeme) <= 5;

create or replace function helpline.find_frequent_users(services uuid[], term text, aliases_only boolean)
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
), met as materialized (
    select word.frequent_user_id, asked.stem, word.lexeme, position(asked.stem in word.lexeme) > 0 as whole,
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
), unmet as materialized (
    -- A word that stands on some card as it was typed is no misspelling.
    select asked.stem, case when length(asked.stem) < 6 then 1 else 2 end as letters
    from asked
    where length(asked.stem) <= 40
        and not exists (select from met where met.stem = asked.stem and met.whole)
), guessed as (
    select word.frequent_user_id, unmet.stem, word.lexeme, 3 * 0.4 as score
    from unmet
    cross join lateral (
        select near.frequent_user_id, near.lexeme
        from helpline.frequent_user_word near
        where near.organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid
            and near.place = 3
            -- Against the beginning of the word, as somebody who is still typing has not come to its end.
            and least(
                extensions.levenshtein_less_equal(unmet.stem, left(near.lexeme, length(unmet.stem) - 1), unmet.letters),
                extensions.levenshtein_less_equal(unmet.stem, left(near.lexeme, length(unmet.stem)), unmet.letters),
                extensions.levenshtein_less_equal(unmet.stem, left(near.lexeme, length(unmet.stem) + 1), unmet.letters))
                <= unmet.letters
            and (length(unmet.stem) > 3 or left(near.lexeme, 1) = left(unmet.stem, 1))
        offset 0
    ) as word
    union all
    select word.frequent_user_id, unmet.stem, word.lexeme, word.place * 0.4
    from unmet
    cross join lateral (
        select near.frequent_user_id, near.lexeme, near.place
        from helpline.frequent_user_word near
        where near.organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid
            and length(near.lexeme) <= 5
            and left(near.lexeme, 1) = left(unmet.stem, 1)
            and (extensions.levenshtein_less_equal(unmet.stem, near.lexeme, 1) <= 1
                -- Two letters that changed places.
                or (extensions.levenshtein_less_equal(unmet.stem, near.lexeme, 2) = 2
                    and length(unmet.stem) = length(near.lexeme)
                    and translate(unmet.stem, near.lexeme, '') = '' and translate(near.lexeme, unmet.stem, '') = ''))
        offset 0
    ) as word
    where length(unmet.stem) <= 5 and word.place < 3 and not aliases_only
), by_word as (
    select every.frequent_user_id, max(every.score) as score, array_agg(distinct every.lexeme) as lexemes
    from (select met.frequent_user_id, met.stem, met.lexeme, met.score from met
          union all
          select guessed.frequent_user_id, guessed.stem, guessed.lexeme, guessed.score from guessed) as every
    group by every.frequent_user_id, every.stem
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
