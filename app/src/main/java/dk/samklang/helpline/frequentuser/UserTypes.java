package dk.samklang.helpline.frequentuser;

import dk.samklang.helpline.frequentuser.FrequentUserSummary.TypeName;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.ids.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The types that helplines speak of. */
@Repository
class UserTypes {

    private static final int MANY = 100;
    private static final String WORDS = "frequentuser.type.";

    private final JdbcClient jdbc;

    UserTypes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in use, in the house's own order. */
    List<UserType> active(ServiceId service) {
        return jdbc.sql("""
                        select id, starter, name, description
                        from helpline.user_type
                        where service_id = :service and retired_at is null
                        order by position, id
                        limit :many
                        """)
                .param("service", service.value())
                .param("many", MANY)
                .query((row, _) -> toType(row))
                .list();
    }

    /** What a card may say: the types in use, and those it already has though they were retired. */
    List<UserType> forCard(ServiceId service, FrequentUserId card) {
        return jdbc.sql("""
                        select type.id, type.starter, type.name, type.description
                        from helpline.user_type type
                        where type.service_id = :service
                            and (type.retired_at is null
                                or exists (select from helpline.frequent_user_type held
                                           where held.organisation_id = type.organisation_id
                                               and held.frequent_user_id = :card and held.type_id = type.id))
                        order by type.position, type.id
                        limit :many
                        """)
                .param("service", service.value())
                .param("card", card.value())
                .param("many", MANY)
                .query((row, _) -> toType(row))
                .list();
    }

    void addStarters(ServiceId service, List<String> starters) {
        jdbc.sql("""
                        insert into helpline.user_type (id, service_id, starter, position)
                        select id, :service, starter, position
                        from unnest(:ids, :starters) with ordinality as given (id, starter, position)
                        """)
                .param("service", service.value())
                .param(
                        "ids",
                        IntStream.range(0, starters.size())
                                .mapToObj(_ -> Ids.next())
                                .toArray(UUID[]::new))
                .param("starters", starters.toArray(String[]::new))
                .update();
    }

    static TypeName name(@Nullable String starter, @Nullable String ownWords) {
        return new TypeName(starter == null ? null : WORDS + starter, ownWords);
    }

    private static UserType toType(ResultSet row) throws SQLException {
        var starter = row.getString("starter");
        var own = row.getString("description");
        return new UserType(
                row.getObject("id", UUID.class),
                name(starter, row.getString("name")),
                starter == null ? null : WORDS + starter + ".description",
                own);
    }
}
