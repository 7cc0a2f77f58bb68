/*
 * What each word of a note may be among the stems of a helpline: itself, and the few most like it, for a misspelling may
 * have been written before, and then by somebody else. Likeness is not leakproof, so row security would keep it from the
 * index: the organisation stands here instead.
 */
create or replace function helpline.recognised_terms(helpline uuid, words text[], least_likeness real)
    returns table (word text, term text, likeness real)
    language plpgsql stable security definer set search_path = '' as $$
declare
    ours constant uuid := nullif(current_setting('samklang.organisation', true), '')::uuid;
begin
    perform set_config('pg_trgm.similarity_threshold', least_likeness::text, true);
    return query
        with stems as materialized (
            select spoken.said, helpline.word_stem(spoken.said) as stem
            from unnest(words) as spoken (said)
            where length(spoken.said) between 2 and 40
        ),
        heard as materialized (
            select distinct on (stems.stem) stems.said, stems.stem
            from stems
            where stems.stem is not null
            order by stems.stem, stems.said
        )
        select heard.said, coalesce(near.term, heard.stem), coalesce(near.likeness, 0)::real
        from heard
        left join lateral (
            (select vocabulary.term, 1::real as likeness
            from helpline.recognition_vocabulary vocabulary
            where vocabulary.organisation_id = ours and vocabulary.service_id = helpline
                and vocabulary.term = heard.stem)
            union all
            (select vocabulary.term, extensions.similarity(vocabulary.term, heard.stem) as likeness
            from helpline.recognition_vocabulary vocabulary
            where length(heard.stem) >= 4
                and vocabulary.organisation_id = ours and vocabulary.service_id = helpline
                and vocabulary.term operator(extensions.%) heard.stem and vocabulary.term <> heard.stem
            order by 2 desc, 1
            limit 4)
        ) near on true;
end $$;
revoke all on function helpline.recognised_terms(uuid, text[], real) from public;
grant execute on function helpline.recognised_terms(uuid, text[], real) to samklang_runtime;

-- Right after thousands of rows came at once the planner knows nothing of them, and would read a vocabulary from end to
-- end for each word. The program owns no table, so it may not ask for this itself.
create function helpline.analyse_recognition() returns void
    language plpgsql security definer set search_path = '' as $$
begin
    analyze helpline.recognition_habit, helpline.recognition_theme, helpline.recognition_word,
        helpline.recognition_vocabulary;
end $$;
revoke all on function helpline.analyse_recognition() from public;
grant execute on function helpline.analyse_recognition() to samklang_runtime;
