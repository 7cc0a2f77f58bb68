package dk.samklang.helpline.referral;

import dk.samklang.platform.identity.ServiceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** After how many months the entries of each directory are due for checking. */
@Repository
public class ReferralRules {

    public static final int FEWEST = 1;
    public static final int MOST = 24;
    private static final int AT_FIRST = 6;

    private final JdbcClient jdbc;

    ReferralRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param version counts the changes; 0 while nobody has decided */
    public record Months(int months, int version) {}

    Months of(ServiceId service) {
        return jdbc.sql("select check_months, version from helpline.referral_rules where service_id = :service")
                .param("service", service.value())
                .query((row, _) -> new Months(row.getInt("check_months"), row.getInt("version")))
                .optional()
                .orElse(new Months(AT_FIRST, 0));
    }

    /** False when somebody else decided since this version. */
    boolean change(ServiceId service, Months wanted) {
        return jdbc.sql("""
                        insert into helpline.referral_rules as rules (service_id, check_months, version)
                        values (:service, :months, 1)
                        on conflict (organisation_id, service_id) do update
                        set check_months = excluded.check_months, version = rules.version + 1
                        where rules.version = :version
                        """)
                        .param("service", service.value())
                        .param("months", wanted.months())
                        .param("version", wanted.version())
                        .update()
                == 1;
    }
}
