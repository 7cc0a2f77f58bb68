package dk.samklang.helpline.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Fetches what can be compared with what was heard: three plain questions, each answered by one index, so that no plan
 * can go wrong; {@link Weigh} puts them together.
 */
@Repository
class GatherEvidence {

    private final JdbcClient jdbc;

    GatherEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Evidence of(Question question) {
        var habits = habits(question);
        return new Evidence(habits, words(question, habits.size()), themes(question));
    }

    private List<Evidence.Habit> habits(Question question) {
        return jdbc.sql("""
                        select frequent_user_id, contacts, recent, last_contact_at, documents,
                               coalesce(genders[:gender], 0) as gender, coalesce(genders[:genders], 0) as genders,
                               coalesce(ages[:age], 0) as age, coalesce(ages[:ages], 0) as ages,
                               coalesce(channels[:channel], 0) as channel, coalesce(hours[:hour], 0) as hour
                        from helpline.recognition_habit
                        where service_id = :service
                        """)
                .param("service", question.service())
                .param("gender", question.gender())
                .param("genders", Habits.GENDERS.size() + 1)
                .param("age", question.age())
                .param("ages", Habits.AGES.size() + 1)
                .param("channel", question.channel())
                .param("hour", question.hour())
                .query((row, _) -> habit(row))
                .list();
    }

    /** Stems that very many aliases have are left out: they would be most of the rows, and say nothing. */
    private List<Evidence.Word> words(Question question, int aliases) {
        return jdbc.sql("""
                        select said.term, said.frequent_user_id, said.documents
                        from unnest(:terms) as heard (term)
                        join helpline.recognition_word said on said.service_id = :service and said.term = heard.term
                        where not exists (
                            select from helpline.recognition_word everybody
                            where everybody.service_id = :service and everybody.term = heard.term
                            offset :most
                        )
                        """)
                .param("service", question.service())
                .param("terms", question.terms())
                .param("most", question.weights().words().most(aliases))
                .query((row, _) -> new Evidence.Word(row.getString(1), row.getObject(2, UUID.class), row.getFloat(3)))
                .list();
    }

    private List<Evidence.Theme> themes(Question question) {
        return jdbc.sql("""
                        select theme_id, frequent_user_id, conversations
                        from helpline.recognition_theme
                        where service_id = :service and theme_id = any(:themes)
                        """)
                .param("service", question.service())
                .param("themes", question.themes())
                .query((row, _) ->
                        new Evidence.Theme(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3)))
                .list();
    }

    /** Names and hours of the few that are shown. */
    List<Detail> details(UUID service, Collection<UUID> aliases) {
        return jdbc.sql("""
                        select known.id, known.alias, habit.hours
                        from helpline.frequent_user known
                        join helpline.recognition_habit habit
                            on habit.organisation_id = known.organisation_id and habit.frequent_user_id = known.id
                        where known.id = any(:aliases) and known.service_id = :service
                        """)
                .param("service", service)
                .param("aliases", aliases.toArray(UUID[]::new))
                .query((row, _) -> new Detail(row.getObject("id", UUID.class), row.getString("alias"), List.of((Float[])
                        row.getArray("hours").getArray())))
                .list();
    }

    private static Evidence.Habit habit(ResultSet row) throws SQLException {
        var last = row.getTimestamp(4);
        return new Evidence.Habit(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getFloat(3),
                last == null ? null : last.toInstant(),
                row.getFloat(5),
                row.getFloat(6),
                row.getFloat(7),
                row.getFloat(8),
                row.getFloat(9),
                row.getFloat(10),
                row.getFloat(11));
    }

    record Detail(UUID id, String alias, List<Float> hours) {

        /** Prints no content. */
        @Override
        public String toString() {
            return "Detail[" + id + "]";
        }
    }
}
