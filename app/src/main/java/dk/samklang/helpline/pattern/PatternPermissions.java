package dk.samklang.helpline.pattern;

import dk.samklang.organisation.Roles;
import dk.samklang.platform.identity.PermissionGrants;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who decides how an alias uses the helpline: those who see all counsellors' contacts with it. */
@Configuration(proxyBeanMethods = false)
public class PatternPermissions {

    public static final String DECIDE = "pattern.decide";

    @Bean
    static PermissionGrants patternGrants() {
        return new PermissionGrants(Map.of(DECIDE, Set.of(Roles.COORDINATOR, Roles.HELPLINE_LEADER)));
    }
}
