package dk.samklang.helpline.recognition;

import dk.samklang.platform.anonymity.NeutralWordings;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Draws which stems stand in the card and in the latest notes of aliases. What has not changed is left alone, so that
 * one more conversation writes little. What the guard wrote in the place of something identifying is no sign of anybody.
 */
@Repository
class DrawWords {

    /** The stems of the given aliases, each with the number of conversations it stands in. */
    private static final String STEMS = """
            written as (
                select known.id as alias, known.service_id, 1 as weight, words.note || ' ' || words.signs as said
                from helpline.frequent_user known
                cross join lateral (
                    select latest.id
                    from helpline.conversation latest
                    where latest.organisation_id = known.organisation_id and latest.frequent_user_id = known.id
                    order by latest.started_at desc, latest.id desc
                    limit :latest
                ) talk
                join helpline.conversation_text words
                    on words.organisation_id = known.organisation_id and words.conversation_id = talk.id
                where known.id = any(:aliases) and words.note || words.signs <> ''
                union all
                select known.id, known.service_id, :card,
                       concat_ws(' ', known.writing_style, known.behaviour, known.usual_themes, known.usual_times)
                from helpline.frequent_user known
                where known.id = any(:aliases)
                    and known.writing_style || known.behaviour || known.usual_themes || known.usual_times <> ''
            ),
            stems as (
                select written.service_id, stem.term, written.alias, sum(written.weight) as documents
                from written
                cross join lateral unnest(helpline.word_stems(
                    regexp_replace(written.said collate pg_catalog.pg_c_utf8, :neutral, ' ', 'gi'))) as stem (term)
                where length(stem.term) between 2 and 40
                group by written.service_id, stem.term, written.alias
            )""";

    private final JdbcClient jdbc;
    private final NeutralWordings neutral;

    DrawWords(JdbcClient jdbc, NeutralWordings neutral) {
        this.jdbc = jdbc;
        this.neutral = neutral;
    }

    void draw(UUID[] aliases) {
        jdbc.sql("with " + STEMS + """
                        , gone as (
                            delete from helpline.recognition_word old
                            where old.frequent_user_id = any(:aliases)
                                and not exists (
                                    select from stems
                                    where stems.service_id = old.service_id and stems.term = old.term
                                        and stems.alias = old.frequent_user_id)
                        ), kept as (
                            insert into helpline.recognition_word as known
                                (service_id, term, frequent_user_id, documents)
                            select service_id, term, alias, documents
                            from stems
                            on conflict (organisation_id, service_id, term, frequent_user_id) do update
                            set documents = excluded.documents
                            where known.documents <> excluded.documents
                        )
                        update helpline.recognition_habit habit
                        set documents = counted.documents
                        from (
                            select alias.id, coalesce(sum(written.weight), 0) as documents
                            from unnest(:aliases) as alias (id)
                            left join written on written.alias = alias.id
                            group by alias.id
                        ) counted
                        where habit.frequent_user_id = counted.id
                        """)
                .param("aliases", aliases)
                .param("latest", Weights.LATEST)
                .param("card", Weights.CARD)
                .param("neutral", neutral.expression())
                .update();
        jdbc.sql("""
                        insert into helpline.recognition_vocabulary (service_id, term)
                        select distinct service_id, term
                        from helpline.recognition_word
                        where frequent_user_id = any(:aliases)
                        order by service_id, term
                        on conflict (organisation_id, service_id, term) do nothing
                        """).param("aliases", aliases).update();
    }
}
