package dk.samklang.helpline.frequentuser;

import dk.samklang.organisation.Roles;
import dk.samklang.platform.identity.PermissionGrants;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may read and describe frequent users: everyone who works with conversations, in their own helpline. */
@Configuration(proxyBeanMethods = false)
public class FrequentUserPermissions {

    public static final String READ = "frequent-user.read";

    public static final String WRITE = "frequent-user.write";

    /** To decide which types the house speaks of. */
    public static final String TYPES = "frequent-user.types";

    @Bean
    static PermissionGrants frequentUserGrants() {
        return new PermissionGrants(
                Map.of(READ, Roles.HELPLINE_STAFF, WRITE, Roles.HELPLINE_STAFF, TYPES, Set.of(Roles.HELPLINE_LEADER)));
    }
}
