package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every card as it stood after each saving. */
@Repository
class FrequentUserVersions {

    private static final String COLUMNS =
            "version, alias, gender, age_band, writing_style, behaviour, usual_themes, usual_times, approach, types,"
                    + " saved_by, saved_at";

    private static final String KEEP = """
            insert into helpline.frequent_user_version
                (frequent_user_id, version, alias, gender, age_band, writing_style, behaviour,
                 usual_themes, usual_times, approach, types, saved_by, saved_at)
            select known.id, known.version, known.alias, known.gender, known.age_band,
                   known.writing_style, known.behaviour, known.usual_themes, known.usual_times,
                   array_remove(array[known.approach_first, known.approach_second,
                                      known.approach_third], ''),
                   array(select held.type_id
                         from helpline.frequent_user_type held
                         where held.organisation_id = known.organisation_id
                             and held.frequent_user_id = known.id),
                   known.updated_by, known.updated_at
            from helpline.frequent_user known
            """;

    private final JdbcClient jdbc;

    FrequentUserVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the card as it stands now. */
    void add(FrequentUserId id) {
        jdbc.sql(KEEP + "where known.id = :id").param("id", id.value()).update();
    }

    /** Lets the history of a helpline's cards that have none begin with how they stand now. */
    void beginAll(ServiceId helpline) {
        jdbc.sql(KEEP + """
                        where known.service_id = :helpline
                            and not exists (select from helpline.frequent_user_version kept
                                            where kept.organisation_id = known.organisation_id
                                                and kept.frequent_user_id = known.id)
                        """).param("helpline", helpline.value()).update();
    }

    /** The latest first. */
    List<FrequentUserVersion> of(FrequentUserId id, int limit) {
        return jdbc.sql("""
                        select %s
                        from helpline.frequent_user_version
                        where frequent_user_id = :id
                        order by version desc
                        limit :limit
                        """.formatted(COLUMNS))
                .param("id", id.value())
                .param("limit", limit)
                .query((row, _) -> toVersion(row))
                .list();
    }

    Optional<FrequentUserVersion> find(FrequentUserId id, int version) {
        return jdbc.sql("""
                        select %s
                        from helpline.frequent_user_version
                        where frequent_user_id = :id and version = :version
                        """.formatted(COLUMNS))
                .param("id", id.value())
                .param("version", version)
                .query((row, _) -> toVersion(row))
                .optional();
    }

    private static FrequentUserVersion toVersion(ResultSet row) throws SQLException {
        var details = new FrequentUserDetails(
                row.getString("alias"),
                Gender.valueOf(row.getString("gender")),
                AgeBand.valueOf(row.getString("age_band")),
                row.getString("writing_style"),
                row.getString("behaviour"),
                row.getString("usual_themes"),
                row.getString("usual_times"),
                List.of((String[]) row.getArray("approach").getArray()),
                Set.of((UUID[]) row.getArray("types").getArray()));
        return new FrequentUserVersion(
                row.getInt("version"),
                details,
                new StaffId(row.getObject("saved_by", UUID.class)),
                row.getTimestamp("saved_at").toInstant());
    }
}
