package dk.samklang.helpline.recognition;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Compares what was heard with every alias of a helpline, in one question. Words and themes are weighed where they lie,
 * by the same rule as everything else ({@link Weigh}): ln(1 + own / (mixed in * usual)), so that rare ones count more.
 */
@Repository
class GatherEvidence {

    private static final String LIFTS = """
            with heard as (
                select said, term, likeness
                from unnest(:said, :terms, :likeness) as heard (said, term, likeness)
            ),
            house as materialized (
                select frequent_user_id, contacts, documents
                from helpline.recognition_habit
                where service_id = :service
            ),
            total as (
                select greatest(sum(contacts), 1) as contacts, greatest(sum(documents), 1) as documents from house
            ),
            stands as (
                select heard.said, heard.likeness, kept.frequent_user_id, kept.documents,
                       sum(kept.documents) over (partition by heard.said, heard.term) as everywhere
                from heard
                join helpline.recognition_word kept on kept.service_id = :service and kept.term = heard.term
            ),
            word_lifts as (
                select stands.frequent_user_id, stands.said,
                       max(stands.likeness * least(:mostPerWord, ln(1 + stands.documents
                           / ((:wordShrink + :otherTopics / (1 - :otherTopics) * house.documents)
                               * (stands.everywhere + :unheard) / (total.documents + :elsewhere))))) as lift
                from stands
                join house on house.frequent_user_id = stands.frequent_user_id
                cross join total
                group by stands.frequent_user_id, stands.said
            ),
            themed as (
                select about.frequent_user_id, about.theme_id, about.conversations,
                       sum(about.conversations) over (partition by about.theme_id) as everywhere
                from helpline.recognition_theme about
                where about.service_id = :service and about.theme_id = any(:themes)
            ),
            theme_lifts as (
                select themed.frequent_user_id, themed.theme_id,
                       ln(1 + themed.conversations / (:shrink * (themed.everywhere + :beforehand * :themeShare)
                           / (total.contacts + :beforehand))) as lift
                from themed
                cross join total
            )""";

    private final JdbcClient jdbc;

    GatherEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Evidence> of(Question question) {
        return asked(LIFTS + """
                , words as (
                    select frequent_user_id, sum(lift) as lift from word_lifts group by frequent_user_id
                ),
                themes as (
                    select frequent_user_id, sum(lift) as lift from theme_lifts group by frequent_user_id
                )
                select habit.frequent_user_id, habit.contacts, habit.recent, habit.last_contact_at, habit.documents,
                       coalesce(habit.genders[:gender], 0) as gender,
                       coalesce(habit.genders[:genders], 0) as genders,
                       coalesce(habit.ages[:age], 0) as age,
                       coalesce(habit.ages[:ages], 0) as ages,
                       coalesce(habit.channels[:channel], 0) as channel,
                       coalesce(habit.hours[:hour], 0) as hour,
                       coalesce(themes.lift, 0) as themes,
                       coalesce(words.lift, 0) as words
                from helpline.recognition_habit habit
                left join words on words.frequent_user_id = habit.frequent_user_id
                left join themes on themes.frequent_user_id = habit.frequent_user_id
                where habit.service_id = :service
                """, question)
                .param("gender", question.gender())
                .param("genders", Habits.GENDERS.size() + 1)
                .param("age", question.age())
                .param("ages", Habits.AGES.size() + 1)
                .param("channel", question.channel())
                .param("hour", question.hour())
                .query((row, _) -> evidence(row))
                .list();
    }

    /** What speaks for the few that are shown, in detail. */
    List<Detail> details(Question question, Collection<UUID> aliases) {
        return asked(LIFTS + """
                select known.id, known.alias, habit.contacts, habit.hours,
                       array(select said from word_lifts where frequent_user_id = known.id
                             order by lift desc, said) as words,
                       array(select lift from word_lifts where frequent_user_id = known.id
                             order by lift desc, said)::real[] as word_lifts,
                       array(select theme_id from theme_lifts where frequent_user_id = known.id
                             order by lift desc, theme_id) as themes,
                       array(select lift from theme_lifts where frequent_user_id = known.id
                             order by lift desc, theme_id)::real[] as theme_lifts
                from helpline.frequent_user known
                join helpline.recognition_habit habit
                    on habit.organisation_id = known.organisation_id and habit.frequent_user_id = known.id
                where known.id = any(:aliases) and known.service_id = :service
                """, question)
                .param("aliases", aliases.toArray(UUID[]::new))
                .query((row, _) -> detail(row))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, Question question) {
        var weights = question.weights();
        return jdbc.sql(sql)
                .param("service", question.service())
                .param("said", question.said())
                .param("terms", question.terms())
                .param("likeness", question.likeness())
                .param("themes", question.themes())
                .param("shrink", weights.shrink())
                .param("wordShrink", weights.wordShrink())
                .param("otherTopics", weights.otherTopics())
                .param("unheard", weights.unheard())
                .param("elsewhere", Weights.ELSEWHERE)
                .param("beforehand", Weights.BEFOREHAND)
                .param("themeShare", Weights.THEME_SHARE)
                .param("mostPerWord", weights.mostPerWord());
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        var last = row.getTimestamp("last_contact_at");
        return new Evidence(
                row.getObject("frequent_user_id", UUID.class),
                row.getInt("contacts"),
                row.getDouble("recent"),
                last == null ? null : last.toInstant(),
                row.getDouble("documents"),
                row.getDouble("gender"),
                row.getDouble("genders"),
                row.getDouble("age"),
                row.getDouble("ages"),
                row.getDouble("channel"),
                row.getDouble("hour"),
                row.getDouble("themes"),
                row.getDouble("words"));
    }

    private static Detail detail(ResultSet row) throws SQLException {
        return new Detail(
                row.getObject("id", UUID.class),
                row.getString("alias"),
                row.getInt("contacts"),
                List.of((Float[]) elements(row.getArray("hours"))),
                List.of((String[]) elements(row.getArray("words"))),
                List.of((Float[]) elements(row.getArray("word_lifts"))),
                List.of((UUID[]) elements(row.getArray("themes"))),
                List.of((Float[]) elements(row.getArray("theme_lifts"))));
    }

    private static Object elements(Array array) throws SQLException {
        return array.getArray();
    }

    /** One alias in detail; words and themes come with what speaks most for it first. */
    record Detail(
            UUID id,
            String alias,
            int contacts,
            List<Float> hours,
            List<String> words,
            List<Float> wordLifts,
            List<UUID> themes,
            List<Float> themeLifts) {

        /** Prints no content. */
        @Override
        public String toString() {
            return "Detail[" + id + "]";
        }
    }
}
