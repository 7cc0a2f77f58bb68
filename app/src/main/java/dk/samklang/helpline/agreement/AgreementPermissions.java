package dk.samklang.helpline.agreement;

import dk.samklang.organisation.Roles;
import dk.samklang.platform.identity.PermissionGrants;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may propose agreements and limits, and who decides on them for the house. */
@Configuration(proxyBeanMethods = false)
public class AgreementPermissions {

    /** Read and propose them, and note what a caller has said yes to. */
    public static final String PROPOSE = "arrangement.propose";

    /** Approve, review, end and reopen them. */
    public static final String DECIDE = "arrangement.decide";

    @Bean
    static PermissionGrants agreementGrants() {
        return new PermissionGrants(
                Map.of(PROPOSE, Roles.HELPLINE_STAFF, DECIDE, Set.of(Roles.COORDINATOR, Roles.HELPLINE_LEADER)));
    }
}
