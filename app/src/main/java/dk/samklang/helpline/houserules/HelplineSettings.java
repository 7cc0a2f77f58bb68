package dk.samklang.helpline.houserules;

import dk.samklang.platform.identity.ServiceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The house rules of all helplines. */
@Repository
class HelplineSettings {

    private final JdbcClient jdbc;

    HelplineSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ServiceId service) {
        jdbc.sql("insert into helpline.settings (service_id) values (:service)")
                .param("service", service.value())
                .update();
    }

    HouseRules of(ServiceId service) {
        return jdbc.sql("""
                        select service_id, unlinked_text_days, correction_days, alias_months
                        from helpline.settings
                        where service_id = :service
                        """)
                .param("service", service.value())
                .query((row, _) -> toRules(row))
                .single();
    }

    Map<UUID, HouseRules> ofAll(Set<UUID> services) {
        return jdbc.sql("""
                        select service_id, unlinked_text_days, correction_days, alias_months
                        from helpline.settings
                        where service_id = any(:services)
                        """).param("services", services.toArray(UUID[]::new)).query((row, _) -> toRules(row)).stream()
                .collect(Collectors.toMap(rules -> rules.service().value(), rules -> rules));
    }

    /** The rules and their version, where the helpline is one of those given. */
    Optional<Versioned> find(ServiceId service, Set<UUID> services) {
        return jdbc.sql("""
                        select service_id, unlinked_text_days, correction_days, alias_months, version
                        from helpline.settings
                        where service_id = :service and service_id = any(:services)
                        """)
                .param("service", service.value())
                .param("services", services.toArray(UUID[]::new))
                .query((row, _) -> new Versioned(toRules(row), row.getInt("version")))
                .optional();
    }

    /** Holds a helpline's list of themes until the transaction ends; false where it is not one of those given. */
    boolean hold(ServiceId service, Set<UUID> services) {
        return jdbc.sql("""
                        select service_id
                        from helpline.settings
                        where service_id = :service and service_id = any(:services)
                        for update
                        """)
                .param("service", service.value())
                .param("services", services.toArray(UUID[]::new))
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Stores the rules; false when somebody else changed them since this version. */
    boolean update(HouseRules rules, int version) {
        return jdbc.sql("""
                        update helpline.settings
                        set unlinked_text_days = :text, correction_days = :correction, alias_months = :alias,
                            version = version + 1
                        where service_id = :service and version = :version
                        """)
                        .param("text", rules.unlinkedTextDays())
                        .param("correction", rules.correctionDays())
                        .param("alias", rules.aliasMonths())
                        .param("service", rules.service().value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static HouseRules toRules(ResultSet row) throws SQLException {
        return new HouseRules(
                new ServiceId(row.getObject("service_id", UUID.class)),
                row.getInt("unlinked_text_days"),
                row.getInt("correction_days"),
                row.getInt("alias_months"));
    }

    record Versioned(HouseRules rules, int version) {}
}
