package dk.samklang.helpline.recognition;

import dk.samklang.helpline.conversation.Channel;
import dk.samklang.helpline.frequentuser.AgeBand;
import dk.samklang.helpline.frequentuser.Gender;
import java.sql.Timestamp;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Draws what aliases usually are like from their cards and their latest conversations. */
@Repository
class DrawHabits {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    DrawHabits(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void draw(UUID[] aliases) {
        var zone = ZoneId.of(jdbc.sql("select zone from organisation.organisation")
                .query((row, _) -> row.getString("zone"))
                .single());
        var habits = cards(aliases);
        contacts(aliases, habits, zone);
        store(habits);
    }

    private Map<UUID, Drawn> cards(UUID[] aliases) {
        var drawn = new LinkedHashMap<UUID, Drawn>();
        jdbc.sql("""
                        select id, service_id, gender, age_band
                        from helpline.frequent_user
                        where id = any(:aliases)
                        order by id
                        """).param("aliases", aliases).query(row -> {
            var habits =
                    new Habits(Gender.valueOf(row.getString("gender")), AgeBand.valueOf(row.getString("age_band")));
            drawn.put(row.getObject("id", UUID.class), new Drawn(row.getObject("service_id", UUID.class), habits));
        });
        return drawn;
    }

    private void contacts(UUID[] aliases, Map<UUID, Drawn> habits, ZoneId zone) {
        jdbc.sql("""
                        select alias.id, talk.gender, talk.age_band, talk.channel, talk.started_at
                        from unnest(:aliases) as alias (id)
                        cross join lateral (
                            select latest.id, latest.gender, latest.age_band, latest.channel, latest.started_at
                            from helpline.conversation latest
                            where latest.frequent_user_id = alias.id
                            order by latest.started_at desc, latest.id desc
                            limit :latest
                        ) talk
                        order by alias.id, talk.started_at desc, talk.id desc
                        """).param("aliases", aliases).param("latest", Weights.LATEST).query(row -> {
            var drawn = habits.get(row.getObject("id", UUID.class));
            if (drawn != null) {
                drawn.habits()
                        .add(
                                Gender.valueOf(row.getString("gender")),
                                AgeBand.valueOf(row.getString("age_band")),
                                Channel.valueOf(row.getString("channel")),
                                row.getTimestamp("started_at").toInstant(),
                                zone);
            }
        });
    }

    private void store(Map<UUID, Drawn> habits) {
        var rows = habits.entrySet().stream()
                .map(entry -> columns(entry.getKey(), entry.getValue()))
                .toArray(SqlParameterSource[]::new);
        batches.batchUpdate("""
                insert into helpline.recognition_habit
                    (frequent_user_id, service_id, contacts, recent, last_contact_at, documents, counted)
                values
                    (:alias, :service, :contacts, :recent, :last, 0, :counted)
                on conflict (organisation_id, frequent_user_id) do update
                set contacts = excluded.contacts, recent = excluded.recent,
                    last_contact_at = excluded.last_contact_at, counted = excluded.counted
                """, rows);
    }

    private static SqlParameterSource columns(UUID alias, Drawn drawn) {
        var habits = drawn.habits();
        var last = habits.last();
        @Nullable Timestamp lastContact = last == null ? null : Timestamp.from(last);
        return new MapSqlParameterSource()
                .addValue("alias", alias)
                .addValue("service", drawn.service())
                .addValue("contacts", habits.contacts())
                .addValue("recent", (float) habits.recent())
                .addValue("last", lastContact)
                .addValue("counted", habits.counted());
    }

    private record Drawn(UUID service, Habits habits) {}
}
