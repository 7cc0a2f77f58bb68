package dk.samklang.helpline.recognition;

import dk.samklang.helpline.recognition.measure.Noise;
import dk.samklang.helpline.recognition.measure.Person;
import dk.samklang.helpline.recognition.measure.Told;
import dk.samklang.helpline.recognition.measure.Village;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.StaffId;
import dk.samklang.platform.ids.Ids;
import java.sql.Timestamp;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** Writes invented callers and their earlier conversations for a measurement: thousands at a time, past the form. */
@Repository
class WriteVillage {

    private final NamedParameterJdbcOperations jdbc;

    WriteVillage(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void write(Village village, ServiceId service, StaffId by, List<UUID> themes) {
        var random = new Random(village.listed().size());
        jdbc.batchUpdate("""
                insert into helpline.frequent_user
                    (id, service_id, alias, gender, age_band, writing_style, behaviour, usual_themes, usual_times,
                     approach_first, approach_second, approach_third, created_by, created_at, updated_by, updated_at)
                values
                    (:id, :service, :alias, :gender, :age, :style, :manner, :subject, :times, '', '', '', :by, now(),
                     :by, now())
                """, rows(village.listed(), person -> card(person, service, by)));
        for (var person : village.listed()) {
            write(person, village.earlier(person), service, by, themes, random);
        }
    }

    private static SqlParameterSource card(Person person, ServiceId service, StaffId by) {
        var signs = Village.signs(person);
        return new MapSqlParameterSource()
                .addValue("id", person.id())
                .addValue("service", service.value())
                .addValue("alias", person.alias())
                .addValue("gender", person.gender().name())
                .addValue("age", person.age().name())
                .addValue("style", signs.get(0))
                .addValue("manner", signs.get(1))
                .addValue("subject", signs.get(2))
                .addValue("times", signs.get(3))
                .addValue("by", by.value());
    }

    private void write(
            Person person, List<Told> earlier, ServiceId service, StaffId by, List<UUID> themes, Random random) {
        var talks = rows(earlier, told -> talk(person, told, service, by, themes, random));
        jdbc.batchUpdate("""
                insert into helpline.conversation
                    (id, service_id, counsellor_id, channel, started_at, duration_minutes, gender, age_band,
                     frequent_user_id, registered_at)
                values (:id, :service, :by, :channel, :at, 20, :gender, :age, :alias, :at)
                """, talks);
        jdbc.batchUpdate("""
                insert into helpline.conversation_theme (conversation_id, theme_id)
                select :id, theme.id from unnest(:themes) as theme (id)
                """, talks);
        jdbc.batchUpdate("""
                insert into helpline.conversation_text
                    (conversation_id, note, signs, worked_well, worked_badly, agreement, reflection_shared)
                values (:id, :note, '', '', '', '', '')
                """, talks);
    }

    private static SqlParameterSource talk(
            Person person, Told told, ServiceId service, StaffId by, List<UUID> themes, RandomGenerator random) {
        return new MapSqlParameterSource()
                .addValue("id", Ids.next())
                .addValue("service", service.value())
                .addValue("by", by.value())
                .addValue("channel", told.channel().name())
                .addValue("at", Timestamp.from(told.at()))
                .addValue("gender", told.gender().name())
                .addValue("age", told.age().name())
                .addValue("alias", person.id())
                .addValue("themes", told.themes().stream().map(themes::get).toArray(UUID[]::new))
                .addValue("note", Noise.SOME.typed(String.join(" ", told.sentences()), random));
    }

    private static <T> SqlParameterSource[] rows(List<T> all, Function<T, SqlParameterSource> row) {
        return all.stream().map(row).toArray(SqlParameterSource[]::new);
    }
}
