package dk.samklang.helpline.referral;

import dk.samklang.helpline.referral.ReferralOption.Check;
import dk.samklang.helpline.referral.ReferralOption.Facts;
import dk.samklang.helpline.referral.ReferralOption.Fits;
import dk.samklang.platform.identity.ServiceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The directories of all helplines. */
@Repository
class Directory {

    static final String KIND = "referral-option";
    static final String STARTER = "referral.starter.";

    private static final String SELECT = """
            select option.id, option.service_id, option.starter, option.name, option.kind, option.offers, option.audience,
                   option.area, option.opening_hours, option.phone, option.web, option.open_to_all, option.checked_on,
                   option.retired_at, option.version,
                   array(select type.type_id from helpline.referral_option_type type
                         where type.organisation_id = option.organisation_id and type.option_id = option.id) as types,
                   array(select theme.theme_id from helpline.referral_option_theme theme
                         where theme.organisation_id = option.organisation_id and theme.option_id = option.id) as themes,
                   coalesce(cast(option.checked_on + make_interval(months => coalesce(rules.check_months, 6)) as date),
                            cast(:today as date)) as due
            from helpline.referral_option option
            left join helpline.referral_rules rules
                on rules.organisation_id = option.organisation_id and rules.service_id = option.service_id
            """;

    private final JdbcClient jdbc;

    Directory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name; those out of use last. */
    List<ReferralOption> all(ServiceId service, LocalDate today) {
        return jdbc.sql(SELECT + """
                        where option.service_id = :service
                        order by option.retired_at desc nulls first, lower(option.name), option.id
                        limit 600
                        """)
                .param("service", service.value())
                .param("today", today)
                .query((row, _) -> toOption(row, today))
                .list();
    }

    /** Those due for checking in these helplines, the longest due first. */
    List<ReferralOption> due(Set<UUID> services, LocalDate today, int many) {
        return jdbc.sql("select * from (" + SELECT + """
                        where option.service_id = any(:services) and option.retired_at is null) due_ones
                        where due <= :today
                        order by checked_on nulls first, lower(name), id
                        limit :many
                        """)
                .param("services", services.toArray(UUID[]::new))
                .param("today", today)
                .param("many", many)
                .query((row, _) -> toOption(row, today))
                .list();
    }

    /** The entry, where it stands in the directory of one of these helplines. */
    Optional<ReferralOption> find(OptionId id, Set<UUID> services, LocalDate today) {
        return jdbc.sql(SELECT + "where option.id = :id and option.service_id = any(:services)")
                .param("id", id.value())
                .param("services", services.toArray(UUID[]::new))
                .param("today", today)
                .query((row, _) -> toOption(row, today))
                .optional();
    }

    /** Until the transaction ends, nobody else changes this helpline's directory. */
    void hold(ServiceId service) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('referral-option/' || :service, 0))")
                .param("service", service.value().toString())
                .query((_, _) -> service)
                .single();
    }

    void add(OptionId id, ServiceId service, OptionDetails details) {
        jdbc.sql("""
                        insert into helpline.referral_option
                            (id, service_id, name, kind, offers, audience, area, opening_hours, phone, web, open_to_all)
                        values (:id, :service, :name, :kind, :offers, :audience, :area, :hours, :phone, :web, :open)
                        """)
                .params(columns(details.facts()))
                .param("id", id.value())
                .param("service", service.value())
                .update();
        fit(id, service, details.fits());
    }

    /** False when somebody else changed it since this version. */
    boolean change(ReferralOption option, OptionDetails details, int version) {
        var changed = jdbc.sql("""
                        update helpline.referral_option
                        set name = :name, kind = :kind, offers = :offers, audience = :audience, area = :area,
                            opening_hours = :hours, phone = :phone, web = :web, open_to_all = :open,
                            version = version + 1
                        where id = :id and version = :version
                        """)
                        .params(columns(details.facts()))
                        .param("id", option.id().value())
                        .param("version", version)
                        .update()
                == 1;
        if (changed) {
            fit(option.id(), option.service(), details.fits());
        }
        return changed;
    }

    private static Map<String, @Nullable Object> columns(Facts facts) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("name", facts.name());
        columns.put("kind", facts.kind().name());
        columns.put("offers", facts.offers());
        columns.put("audience", facts.audience());
        columns.put("area", facts.area());
        columns.put("hours", facts.openingHours());
        columns.put("phone", facts.phone());
        columns.put("web", facts.web());
        columns.put("open", facts.openToAll());
        return columns;
    }

    /** Types and themes of another helpline are nobody's to fit. */
    private void fit(OptionId id, ServiceId service, Fits fits) {
        fit(id, service, "type", fits.types());
        fit(id, service, "theme", fits.themes());
    }

    private void fit(OptionId id, ServiceId service, String kind, Set<UUID> chosen) {
        jdbc.sql("""
                        with left_out as (
                            delete from helpline.referral_option_%1$s
                            where option_id = :id and %1$s_id <> all(:chosen)
                        )
                        insert into helpline.referral_option_%1$s (option_id, %1$s_id)
                        select :id, chosen.id
                        from helpline.%2$s chosen
                        where chosen.service_id = :service and chosen.id = any(:chosen)
                        on conflict do nothing
                        """.formatted(kind, kind.equals("type") ? "user_type" : "theme"))
                .param("id", id.value())
                .param("service", service.value())
                .param("chosen", chosen.toArray(UUID[]::new))
                .update();
    }

    /** Takes an entry out of use, or, with null, into use again. */
    void retire(OptionId id, @Nullable Instant at) {
        jdbc.sql("update helpline.referral_option set retired_at = :at where id = :id")
                .param("id", id.value())
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }

    private static ReferralOption toOption(ResultSet row, LocalDate today) throws SQLException {
        var starter = row.getString("starter");
        var due = row.getObject("due", LocalDate.class);
        return new ReferralOption(
                new OptionId(row.getObject("id", UUID.class)),
                new ServiceId(row.getObject("service_id", UUID.class)),
                starter == null ? null : STARTER + starter,
                facts(row),
                new Fits(ids(row, "types"), ids(row, "themes")),
                new Check(row.getObject("checked_on", LocalDate.class), due, !due.isAfter(today)),
                row.getTimestamp("retired_at") != null,
                row.getInt("version"));
    }

    private static Facts facts(ResultSet row) throws SQLException {
        return new Facts(
                row.getString("name"),
                OptionKind.valueOf(row.getString("kind")),
                row.getString("offers"),
                row.getString("audience"),
                row.getString("area"),
                row.getString("opening_hours"),
                row.getString("phone"),
                row.getString("web"),
                row.getBoolean("open_to_all"));
    }

    private static Set<UUID> ids(ResultSet row, String column) throws SQLException {
        return Set.of((UUID[]) row.getArray(column).getArray());
    }
}
