package dk.samklang.helpline.houserules;

import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.ids.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The themes of all helplines. */
@Repository
class Themes {

    /** How many a helpline may offer at once: beyond this nobody finds the one they look for. */
    static final int MOST = 60;

    private static final int MANY = 100;
    private static final String KEY = "houserules.theme.";

    private final JdbcClient jdbc;

    Themes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void addStarters(ServiceId service, List<String> starters) {
        jdbc.sql("""
                        insert into helpline.theme (id, service_id, starter, position)
                        select id, :service, starter, position
                        from unnest(:ids, :starters) with ordinality as given (id, starter, position)
                        """)
                .param("service", service.value())
                .param("ids", Stream.generate(Ids::next).limit(starters.size()).toArray(UUID[]::new))
                .param("starters", starters.toArray(String[]::new))
                .update();
    }

    /** Adds a theme of the house's own, last on the list. */
    void add(ThemeId id, ServiceId service, String name) {
        jdbc.sql("""
                        insert into helpline.theme (id, service_id, name, position)
                        select :id, :service, :name, coalesce(max(position), 0) + 1
                        from helpline.theme
                        where service_id = :service
                        """)
                .param("id", id.value())
                .param("service", service.value())
                .param("name", name)
                .update();
    }

    List<Theme> active(ServiceId service) {
        return jdbc.sql("""
                        select id, service_id, starter, name, retired_at, version
                        from helpline.theme
                        where service_id = :service and retired_at is null
                        order by position, id
                        limit :many
                        """)
                .param("service", service.value())
                .param("many", MANY)
                .query((row, _) -> toTheme(row))
                .list();
    }

    /** Those in use, beside the house's rule on length, so that the conversation screen asks once. */
    Desk desk(ServiceId service) {
        var rows = jdbc.sql("""
                        select rules.months, rules.quiet_weeks, rules.minutes, rules.prioritise, rules.round_off,
                               theme.id, house.service_id, theme.starter, theme.name, theme.retired_at,
                               coalesce(theme.version, 0) as version
                        from helpline.settings house
                        left join helpline.agreement_rules rules
                            on rules.organisation_id = house.organisation_id and rules.service_id = house.service_id
                        left join helpline.theme
                            on theme.organisation_id = house.organisation_id and theme.service_id = house.service_id
                                and theme.retired_at is null
                        where house.service_id = :service
                        order by theme.position, theme.id
                        limit :many
                        """)
                .param("service", service.value())
                .param("many", MANY)
                .query((row, _) -> new OnDesk(
                        row.getObject("months") == null
                                ? AgreementRules.usual(service)
                                : AgreementSettings.toRules(service, row),
                        row.getObject("id") == null ? null : toTheme(row).name()))
                .list();
        var themes = rows.stream().map(OnDesk::theme).filter(Objects::nonNull).toList();
        return new Desk(
                themes,
                rows.isEmpty() ? AgreementRules.usual(service) : rows.getFirst().rules());
    }

    private record OnDesk(AgreementRules rules, @Nullable ThemeName theme) {}

    /** Those out of use, the latest first. */
    List<Theme> retired(ServiceId service) {
        return jdbc.sql("""
                        select id, service_id, starter, name, retired_at, version
                        from helpline.theme
                        where service_id = :service and retired_at is not null
                        order by retired_at desc, id
                        limit :many
                        """)
                .param("service", service.value())
                .param("many", MANY)
                .query((row, _) -> toTheme(row))
                .list();
    }

    List<ThemeName> named(Set<UUID> ids) {
        return jdbc.sql("""
                        select id, service_id, starter, name, retired_at, version
                        from helpline.theme
                        where id = any(:ids)
                        order by position, id
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> toTheme(row).name())
                .list();
    }

    int count(ServiceId service, Set<UUID> ids) {
        return jdbc.sql("select count(*) from helpline.theme where service_id = :service and id = any(:ids)")
                .param("service", service.value())
                .param("ids", ids.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    /** The theme, where it is on the list of one of these helplines. */
    Optional<Theme> find(ThemeId id, Set<UUID> services) {
        return jdbc.sql("""
                        select id, service_id, starter, name, retired_at, version
                        from helpline.theme
                        where id = :id and service_id = any(:services)
                        """)
                .param("id", id.value())
                .param("services", services.toArray(UUID[]::new))
                .query((row, _) -> toTheme(row))
                .optional();
    }

    /** Gives a theme the house's own words; false when somebody else changed it since this version. */
    boolean rename(ThemeId id, String name, int version) {
        return jdbc.sql("""
                        update helpline.theme
                        set name = :name, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("name", name)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Puts a helpline's themes in this order, by numbering them anew. */
    void order(ServiceId service, List<ThemeId> order) {
        jdbc.sql("""
                        update helpline.theme
                        set position = given.position
                        from unnest(:ids) with ordinality as given (id, position)
                        where theme.id = given.id and theme.service_id = :service
                        """)
                .param("ids", order.stream().map(ThemeId::value).toArray(UUID[]::new))
                .param("service", service.value())
                .update();
    }

    /** Takes a theme out of use; false where it already is. */
    boolean retire(ThemeId id, Instant at) {
        return jdbc.sql("update helpline.theme set retired_at = :at where id = :id and retired_at is null")
                        .param("at", Timestamp.from(at))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Takes a theme into use again, where it stood on the list. */
    void restore(ThemeId id) {
        jdbc.sql("update helpline.theme set retired_at = null where id = :id")
                .param("id", id.value())
                .update();
    }

    private static Theme toTheme(ResultSet row) throws SQLException {
        var starter = row.getString("starter");
        return new Theme(
                new ThemeName(
                        new ThemeId(row.getObject("id", UUID.class)),
                        starter == null ? null : KEY + starter,
                        row.getString("name")),
                new ServiceId(row.getObject("service_id", UUID.class)),
                row.getTimestamp("retired_at") != null,
                row.getInt("version"));
    }
}
