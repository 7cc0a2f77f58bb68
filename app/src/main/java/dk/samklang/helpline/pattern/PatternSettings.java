package dk.samklang.helpline.pattern;

import dk.samklang.platform.identity.ServiceId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What all helplines have decided on patterns of use. */
@Repository
class PatternSettings {

    private final JdbcClient jdbc;

    PatternSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param version 0 where nothing was decided yet */
    record Versioned(PatternRules rules, int version) {}

    Versioned of(ServiceId service) {
        return jdbc.sql("""
                        select often, months, pause_weeks, version
                        from helpline.pattern_rules
                        where service_id = :service
                        """)
                .param("service", service.value())
                .query((row, _) -> new Versioned(
                        new PatternRules(service, row.getInt("often"), row.getInt("months"), row.getInt("pause_weeks")),
                        row.getInt("version")))
                .optional()
                .orElseGet(() -> new Versioned(PatternRules.usual(service), 0));
    }

    /** The helpline that an alias belongs to. */
    Optional<ServiceId> helplineOf(UUID alias) {
        return jdbc.sql("select service_id from helpline.frequent_user where id = :alias")
                .param("alias", alias)
                .query(UUID.class)
                .optional()
                .map(ServiceId::new);
    }

    /** Stores the rules; false when somebody else changed them since this version. */
    boolean save(PatternRules rules, int version) {
        return jdbc.sql("""
                        insert into helpline.pattern_rules as stored (service_id, often, months, pause_weeks, version)
                        values (:service, :often, :months, :weeks, 1)
                        on conflict (organisation_id, service_id) do update
                        set often = excluded.often, months = excluded.months, pause_weeks = excluded.pause_weeks,
                            version = stored.version + 1
                        where stored.version = :version
                        """)
                        .param("service", rules.service().value())
                        .param("often", rules.often())
                        .param("months", rules.months())
                        .param("weeks", rules.pauseWeeks())
                        .param("version", version)
                        .update()
                == 1;
    }
}
