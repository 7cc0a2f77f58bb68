package dk.samklang.helpline.houserules;

import dk.samklang.organisation.Roles;
import dk.samklang.platform.anonymity.GuardPermissions;
import dk.samklang.platform.identity.PermissionGrants;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may decide on a helpline's house rules, themes and anonymity, and whose writing is looked through. */
@Configuration(proxyBeanMethods = false)
public class HouseRulePermissions {

    public static final String MANAGE = "helpline.settings";

    @Bean
    static PermissionGrants houseRuleGrants() {
        return new PermissionGrants(
                Map.of(MANAGE, Set.of(Roles.HELPLINE_LEADER), GuardPermissions.CHECK, Roles.HELPLINE_STAFF));
    }
}
