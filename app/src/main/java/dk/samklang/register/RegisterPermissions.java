package dk.samklang.register;

import dk.samklang.organisation.Roles;
import dk.samklang.platform.identity.PermissionGrants;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may see what is kept and for how long, and who may have what is past its time deleted at once. */
@Configuration(proxyBeanMethods = false)
public class RegisterPermissions {

    public static final String READ = "register.read";

    public static final String RUN = "register.run";

    @Bean
    static PermissionGrants registerGrants() {
        return new PermissionGrants(Map.of(
                READ,
                Set.of(Roles.HELPLINE_LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR),
                RUN,
                Set.of(Roles.HELPLINE_LEADER, Roles.ADMINISTRATOR)));
    }
}
