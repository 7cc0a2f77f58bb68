/*
 * What each word of a note may be among the stems of a helpline: itself where it is known, and the few most like it where
 * it is not, or stands so seldom that it may be somebody's slip of the keys. A word no stem is like has no row.
 * Likeness is not leakproof, so row security would keep it from the index: the organisation stands here instead.
 */
create function helpline.heard_terms(helpline uuid, words text[], least_likeness real)
    returns table (word text, times integer, term text, likeness real)
    language plpgsql stable security definer set search_path = '' as $$
declare
    ours constant uuid := nullif(current_setting('samklang.organisation', true), '')::uuid;
begin
    perform set_config('pg_trgm.similarity_threshold', least_likeness::text, true);
    return query
        with heard as materialized (
            select min(spoken.said) as said, count(*)::integer as times, spoken.stem
            from (
                select each.said, helpline.word_stem(each.said) as stem
                from unnest(words) as each (said)
                where length(each.said) between 2 and 40
            ) spoken
            where spoken.stem is not null
            group by spoken.stem
        ),
        known as materialized (
            select heard.said, heard.times, heard.stem, coalesce(few.documents, 0) as documents
            from heard
            cross join lateral (
                select sum(first.documents) as documents
                from (
                    select stands.documents
                    from helpline.recognition_word stands
                    where stands.organisation_id = ours and stands.service_id = helpline and stands.term = heard.stem
                    limit 3
                ) first
            ) few
        )
        select known.said, known.times, known.stem, 1::real
        from known
        where known.documents > 0
        union all
        select known.said, known.times, near.term, near.likeness
        from known
        cross join lateral (
            select vocabulary.term, extensions.similarity(vocabulary.term, known.stem) as likeness
            from helpline.recognition_vocabulary vocabulary
            where vocabulary.organisation_id = ours and vocabulary.service_id = helpline
                and vocabulary.term operator(extensions.%) known.stem and vocabulary.term <> known.stem
                and abs(length(vocabulary.term) - length(known.stem)) <= 2
            order by 2 desc, 1
            limit 3
        ) near
        where known.documents <= 2 and length(known.stem) >= 4;
end $$;
revoke all on function helpline.heard_terms(uuid, text[], real) from public;
grant execute on function helpline.heard_terms(uuid, text[], real) to samklang_runtime;
drop function helpline.recognised_terms(uuid, text[], real);
