package dk.samklang.helpline.recognition;

import dk.samklang.helpline.recognition.Evidence.Fact;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    Evidence of(Question question, Instant now) {
        var known = known(question, now);
        return new Evidence(
                known.aliases(), known.facts(), words(question, known.aliases().size()), themes(question));
    }

    /** All in one row: so many columns of so many rows would cost more on their way than to find. */
    private Known known(Question question, Instant now) {
        return jdbc.sql("""
                        select coalesce(array_agg(frequent_user_id), '{}'),
                               coalesce(array_agg(array[
                                   contacts::real,
                                   recent,
                                   greatest(0, coalesce(date_part('epoch', :now - last_contact_at) / 86400, 0))::real,
                                   documents,
                                   coalesce(counted[:gender], 0), counted[:genders],
                                   coalesce(counted[:age], 0), counted[:ages],
                                   coalesce(counted[:channel], 0), coalesce(counted[:hour], 0)]), '{}')
                        from helpline.recognition_habit
                        where service_id = :service
                        """)
                .param("service", question.service())
                .param("now", Timestamp.from(now))
                .param("gender", question.gender())
                .param("genders", Habits.ALL_GENDERS)
                .param("age", question.age())
                .param("ages", Habits.ALL_AGES)
                .param("channel", question.channel())
                .param("hour", question.hour())
                .query((row, _) ->
                        new Known(ids(row, 1), facts((Object[]) row.getArray(2).getArray())))
                .single();
    }

    /** Stems that very many aliases have are left out: they would be most of what is read, and say nothing. */
    private List<Evidence.Word> words(Question question, int aliases) {
        return jdbc.sql("""
                        select said.term, array_agg(said.frequent_user_id), array_agg(said.documents)
                        from unnest(:terms) as heard (term)
                        join helpline.recognition_word said on said.service_id = :service and said.term = heard.term
                        where not exists (
                            select from helpline.recognition_word everybody
                            where everybody.service_id = :service and everybody.term = heard.term
                            offset :most
                        )
                        group by said.term
                        """)
                .param("service", question.service())
                .param("terms", question.terms())
                .param("most", question.weights().words().most(aliases))
                .query((row, _) -> new Evidence.Word(row.getString(1), ids(row, 2), numbers(row, 3)))
                .list();
    }

    private List<Evidence.Theme> themes(Question question) {
        return jdbc.sql("""
                        select theme_id, array_agg(frequent_user_id), array_agg(conversations::real)
                        from helpline.recognition_theme
                        where service_id = :service and theme_id = any(:themes)
                        group by theme_id
                        """)
                .param("service", question.service())
                .param("themes", question.themes())
                .query((row, _) -> new Evidence.Theme(row.getObject(1, UUID.class), ids(row, 2), numbers(row, 3)))
                .list();
    }

    /** Names and hours of the few that are shown. */
    List<Detail> details(UUID service, Collection<UUID> aliases) {
        return jdbc.sql("""
                        select known.id, known.alias, habit.counted[:from:] as hours
                        from helpline.frequent_user known
                        join helpline.recognition_habit habit
                            on habit.organisation_id = known.organisation_id and habit.frequent_user_id = known.id
                        where known.id = any(:aliases) and known.service_id = :service
                        """)
                .param("from", Habits.FIRST_HOUR)
                .param("service", service)
                .param("aliases", aliases.toArray(UUID[]::new))
                .query((row, _) -> new Detail(row.getObject("id", UUID.class), row.getString("alias"), List.of((Float[])
                        row.getArray("hours").getArray())))
                .list();
    }

    private static Map<Fact, double[]> facts(Object[] aliases) {
        var facts = new EnumMap<Fact, double[]>(Fact.class);
        var inOrder = Fact.values();
        for (var nth = 0; nth < inOrder.length; nth++) {
            facts.put(inOrder[nth], fact(nth, aliases));
        }
        return facts;
    }

    private static double[] fact(int nth, Object[] aliases) {
        var each = new double[aliases.length];
        for (var place = 0; place < each.length; place++) {
            each[place] = ((Float[]) aliases[place])[nth];
        }
        return each;
    }

    private static List<UUID> ids(ResultSet row, int column) throws SQLException {
        return List.of((UUID[]) row.getArray(column).getArray());
    }

    private static List<Float> numbers(ResultSet row, int column) throws SQLException {
        return List.of((Float[]) row.getArray(column).getArray());
    }

    private record Known(List<UUID> aliases, Map<Fact, double[]> facts) {}

    record Detail(UUID id, String alias, List<Float> hours) {

        /** Prints no content. */
        @Override
        public String toString() {
            return "Detail[" + id + "]";
        }
    }
}
