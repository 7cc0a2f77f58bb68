package dk.samklang.helpline.frequentuser;

import dk.samklang.helpline.frequentuser.FrequentUserSummary.TypeName;
import dk.samklang.platform.identity.ServiceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Frequent users at a glance. */
@Repository
class FrequentUserOverviews {

    /** The columns of a summary, for {@code helpline.frequent_user known}. */
    static final String COLUMNS = """
            known.id, known.alias, known.gender, known.age_band, known.approach_first, known.approach_second,
                   known.approach_third, coalesce(known.first_contact_at, known.created_at) as known_since,
                   known.first_contact_at, known.last_contact_at,
                   array(select type.starter
                         from helpline.frequent_user_type held
                         join helpline.user_type type
                             on type.organisation_id = held.organisation_id and type.id = held.type_id
                         where held.organisation_id = known.organisation_id and held.frequent_user_id = known.id
                         order by type.position, type.id) as type_starters,
                   array(select type.name
                         from helpline.frequent_user_type held
                         join helpline.user_type type
                             on type.organisation_id = held.organisation_id and type.id = held.type_id
                         where held.organisation_id = known.organisation_id and held.frequent_user_id = known.id
                         order by type.position, type.id) as type_names,
                   array(select type.retired_at is not null
                         from helpline.frequent_user_type held
                         join helpline.user_type type
                             on type.organisation_id = held.organisation_id and type.id = held.type_id
                         where held.organisation_id = known.organisation_id and held.frequent_user_id = known.id
                         order by type.position, type.id) as type_retired""";

    private final JdbcClient jdbc;

    FrequentUserOverviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those most recently in touch. */
    List<FrequentUserSummary> recent(ServiceId service, int limit) {
        return jdbc.sql("""
                        select %s
                        from helpline.frequent_user known
                        where known.service_id = :service
                        order by known.last_contact_at desc nulls last, known.id
                        limit :limit
                        """.formatted(COLUMNS))
                .param("service", service.value())
                .param("limit", limit)
                .query((row, _) -> toSummary(row))
                .list();
    }

    /** Aliases that the term may mean: the very alias first, then those it begins, then those it is near to. */
    List<FrequentUserSummary> search(ServiceId service, String term, int limit) {
        return jdbc.sql("""
                        select %s
                        from helpline.find_frequent_users(array[:service]::uuid[], :term, true) as hit
                        join helpline.frequent_user known on known.id = hit.frequent_user_id
                        order by hit.relevance desc, known.last_contact_at desc nulls last, known.id
                        limit :limit
                        """.formatted(COLUMNS))
                .param("service", service.value())
                .param("term", term)
                .param("limit", limit)
                .query((row, _) -> toSummary(row))
                .list();
    }

    Optional<FrequentUserSummary> find(FrequentUserId id, Set<UUID> services) {
        return jdbc.sql("""
                        select %s
                        from helpline.frequent_user known
                        where known.id = :id and known.service_id = any(:services)
                        """.formatted(COLUMNS))
                .param("id", id.value())
                .param("services", services.toArray(UUID[]::new))
                .query((row, _) -> toSummary(row))
                .optional();
    }

    Map<UUID, String> named(Set<UUID> ids, Set<UUID> services) {
        return jdbc
                .sql("""
                        select id, alias
                        from helpline.frequent_user
                        where id = any(:ids) and service_id = any(:services)
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("services", services.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(row.getObject("id", UUID.class), row.getString("alias")))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static FrequentUserSummary toSummary(ResultSet row) throws SQLException {
        var lastContact = row.getTimestamp("last_contact_at");
        return new FrequentUserSummary(
                new FrequentUserId(row.getObject("id", UUID.class)),
                row.getString("alias"),
                Gender.valueOf(row.getString("gender")),
                AgeBand.valueOf(row.getString("age_band")),
                types(row),
                approach(row),
                row.getTimestamp("known_since").toInstant(),
                lastContact == null ? null : lastContact.toInstant());
    }

    private static List<TypeName> types(ResultSet row) throws SQLException {
        var starters = (String[]) row.getArray("type_starters").getArray();
        var names = (String[]) row.getArray("type_names").getArray();
        var retired = (Boolean[]) row.getArray("type_retired").getArray();
        return IntStream.range(0, starters.length)
                .mapToObj(place -> UserTypes.name(starters[place], names[place], retired[place]))
                .toList();
    }

    private static List<String> approach(ResultSet row) throws SQLException {
        return Stream.of(
                        row.getString("approach_first"),
                        row.getString("approach_second"),
                        row.getString("approach_third"))
                .filter(line -> !line.isBlank())
                .toList();
    }
}
