package dk.samklang.helpline.duty;

import dk.samklang.organisation.Roles;
import dk.samklang.platform.identity.PermissionGrants;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everyone who works with conversations has the duties; the leader says which law's. */
@Configuration(proxyBeanMethods = false)
public class DutyPermissions {

    public static final String USE = "duty-to-notify.use";

    public static final String EDIT = "duty-to-notify.edit";

    @Bean
    static PermissionGrants dutyGrants() {
        return new PermissionGrants(Map.of(USE, Roles.HELPLINE_STAFF, EDIT, Set.of(Roles.HELPLINE_LEADER)));
    }
}
