package dk.samklang.helpline.frequentuser;

import dk.samklang.helpline.frequentuser.FrequentUserSummary.TypeName;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.ids.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The types that helplines speak of. */
@Repository
class UserTypes {

    private static final String WORDS = "frequentuser.type.";
    private static final String COLUMNS =
            "type.id, type.service_id, type.starter, type.name, type.description, type.retired_at, type.version";

    private final JdbcClient jdbc;

    UserTypes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in use first, in the house's own order; then those out of use, the latest first. */
    List<UserType> all(ServiceId service) {
        return jdbc.sql("""
                        select %s
                        from helpline.user_type type
                        where type.service_id = :service
                        order by type.retired_at desc nulls first, type.position, type.id
                        limit 300
                        """.formatted(COLUMNS))
                .param("service", service.value())
                .query((row, _) -> toType(row))
                .list();
    }

    /** Those in use, in the house's own order. */
    List<UserType> active(ServiceId service) {
        return all(service).stream().filter(type -> !type.retired()).toList();
    }

    /** What a card may say: the types in use, and those it already has though they were retired. */
    List<UserType> forCard(ServiceId service, FrequentUserId card) {
        return jdbc.sql("""
                        select %s
                        from helpline.user_type type
                        where type.service_id = :service
                            and (type.retired_at is null
                                or exists (select from helpline.frequent_user_type held
                                           where held.organisation_id = type.organisation_id
                                               and held.frequent_user_id = :card and held.type_id = type.id))
                        order by type.position, type.id
                        limit 300
                        """.formatted(COLUMNS))
                .param("service", service.value())
                .param("card", card.value())
                .query((row, _) -> toType(row))
                .list();
    }

    /** The type, where it is on the list of one of these helplines. */
    Optional<UserType> find(UserTypeId id, Set<UUID> services) {
        return jdbc.sql("""
                        select %s
                        from helpline.user_type type
                        where type.id = :id and type.service_id = any(:services)
                        """.formatted(COLUMNS))
                .param("id", id.value())
                .param("services", services.toArray(UUID[]::new))
                .query((row, _) -> toType(row))
                .optional();
    }

    /** Until the transaction ends, nobody else changes this helpline's types. */
    void hold(ServiceId service) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('user-type/' || :service, 0))")
                .param("service", service.value().toString())
                .query((_, _) -> service)
                .single();
    }

    /** @param retired starters that exist, but are out of use until the house takes them up */
    void addStarters(ServiceId service, List<String> starters, Set<String> retired, Instant now) {
        jdbc.sql("""
                        insert into helpline.user_type (id, service_id, starter, position, retired_at)
                        select id, :service, starter, position,
                               case when starter = any(:retired) then cast(:now as timestamptz) end
                        from unnest(:ids, :starters) with ordinality as given (id, starter, position)
                        """)
                .param("service", service.value())
                .param("ids", Stream.generate(Ids::next).limit(starters.size()).toArray(UUID[]::new))
                .param("starters", starters.toArray(String[]::new))
                .param("retired", retired.toArray(String[]::new))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Adds a type of the house's own, last on the list. */
    void add(UserTypeId id, ServiceId service, TypeWords words) {
        jdbc.sql("""
                        insert into helpline.user_type (id, service_id, name, description, position)
                        select :id, :service, :name, :description, coalesce(max(position), 0) + 1
                        from helpline.user_type
                        where service_id = :service
                        """)
                .param("id", id.value())
                .param("service", service.value())
                .param("name", words.name())
                .param("description", words.description())
                .update();
    }

    /** Gives a type these words; false when somebody else changed it since this version. */
    boolean describe(UserTypeId id, TypeWords words, int version) {
        return jdbc.sql("""
                        update helpline.user_type
                        set name = :name, description = :description, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("id", id.value())
                        .param("name", words.name())
                        .param("description", words.description())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Puts a helpline's types in this order, by numbering them anew. */
    void order(ServiceId service, List<UserTypeId> order) {
        jdbc.sql("""
                        update helpline.user_type
                        set position = given.position
                        from unnest(:ids) with ordinality as given (id, position)
                        where user_type.id = given.id and user_type.service_id = :service
                        """)
                .param("ids", order.stream().map(UserTypeId::value).toArray(UUID[]::new))
                .param("service", service.value())
                .update();
    }

    /** Takes a type out of use, or, with null, into use again where it stood on the list. */
    void retire(UserTypeId id, @Nullable Instant at) {
        jdbc.sql("update helpline.user_type set retired_at = :at where id = :id")
                .param("id", id.value())
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }

    static TypeName name(@Nullable String starter, @Nullable String ownWords, boolean retired) {
        return new TypeName(starter == null ? null : WORDS + starter, ownWords, retired);
    }

    private static UserType toType(ResultSet row) throws SQLException {
        var starter = row.getString("starter");
        return new UserType(
                new UserTypeId(row.getObject("id", UUID.class)),
                new ServiceId(row.getObject("service_id", UUID.class)),
                name(starter, row.getString("name"), row.getTimestamp("retired_at") != null),
                starter == null ? null : WORDS + starter + ".description",
                row.getString("description"),
                row.getInt("version"));
    }
}
