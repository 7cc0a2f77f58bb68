package dk.samklang.helpline.duty;

import dk.samklang.platform.identity.ServiceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the people of each helpline are to the law. */
@Repository
class DutyRules {

    private final JdbcClient jdbc;

    DutyRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ShowDuty.Rule of(ServiceId service) {
        return jdbc.sql("select people, version from helpline.duty_rules where service_id = :service")
                .param("service", service.value())
                .query((row, _) -> new ShowDuty.Rule(People.valueOf(row.getString("people")), row.getInt("version")))
                .optional()
                .orElse(new ShowDuty.Rule(People.EVERYBODY, 0));
    }

    /** False when somebody else decided since this version. */
    boolean change(ServiceId service, ShowDuty.Rule wanted) {
        return jdbc.sql("""
                        insert into helpline.duty_rules as rules (service_id, people, version)
                        values (:service, :people, 1)
                        on conflict (organisation_id, service_id) do update
                        set people = excluded.people, version = rules.version + 1
                        where rules.version = :version
                        """)
                        .param("service", service.value())
                        .param("people", wanted.people().name())
                        .param("version", wanted.version())
                        .update()
                == 1;
    }
}
