package dk.samklang.organisation;

import dk.samklang.platform.identity.PermissionGrants;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may manage the organisation's people and services. An administrator sees no content. */
@Configuration(proxyBeanMethods = false)
public class OrganisationPermissions {

    public static final String MANAGE = "organisation.manage";

    @Bean
    static PermissionGrants organisationGrants() {
        return new PermissionGrants(Map.of(MANAGE, Set.of(Roles.ADMINISTRATOR)));
    }
}
