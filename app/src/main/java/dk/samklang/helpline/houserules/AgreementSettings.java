package dk.samklang.helpline.houserules;

import dk.samklang.platform.identity.ServiceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What all helplines have decided on agreements. */
@Repository
class AgreementSettings {

    private final JdbcClient jdbc;

    AgreementSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rules and their version; 0 where nothing was decided yet. */
    Versioned of(ServiceId service) {
        return jdbc.sql("""
                        select service_id, months, quiet_weeks, minutes, prioritise, round_off, version
                        from helpline.agreement_rules
                        where service_id = :service
                        """)
                .param("service", service.value())
                .query((row, _) -> new Versioned(toRules(service, row), row.getInt("version")))
                .optional()
                .orElseGet(() -> new Versioned(AgreementRules.usual(service), 0));
    }

    /** Stores the rules; false when somebody else changed them since this version. */
    boolean save(AgreementRules rules, int version) {
        return jdbc.sql("""
                        insert into helpline.agreement_rules as stored
                            (service_id, months, quiet_weeks, minutes, prioritise, round_off, version)
                        values (:service, :months, :weeks, :minutes, :prioritise, :roundOff, 1)
                        on conflict (organisation_id, service_id) do update
                        set months = excluded.months, quiet_weeks = excluded.quiet_weeks, minutes = excluded.minutes,
                            prioritise = excluded.prioritise, round_off = excluded.round_off,
                            version = stored.version + 1
                        where stored.version = :version
                        """)
                        .param("service", rules.service().value())
                        .param("months", rules.months())
                        .param("weeks", rules.quietWeeks())
                        .param("minutes", rules.minutes())
                        .param("prioritise", rules.prioritise())
                        .param("roundOff", rules.roundOff())
                        .param("version", version)
                        .update()
                == 1;
    }

    static AgreementRules toRules(ServiceId service, ResultSet row) throws SQLException {
        return new AgreementRules(
                service,
                row.getInt("months"),
                row.getInt("quiet_weeks"),
                row.getObject("minutes", Integer.class),
                row.getString("prioritise"),
                row.getString("round_off"));
    }

    record Versioned(AgreementRules rules, int version) {}
}
