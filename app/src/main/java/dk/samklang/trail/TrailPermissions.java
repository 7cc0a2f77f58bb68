package dk.samklang.trail;

import dk.samklang.organisation.Roles;
import dk.samklang.platform.identity.PermissionGrants;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may see who saw what: the auditor all of it, a helpline's leader what concerns a record they may open. */
@Configuration(proxyBeanMethods = false)
public class TrailPermissions {

    /** Look through the whole trail. */
    public static final String READ = "trail.read";

    /** See who looked at a record that one may open oneself. */
    public static final String OF_RECORD = "trail.of-record";

    /** Go through the monthly sample. */
    public static final String CONTROL = "trail.control";

    @Bean
    static PermissionGrants trailGrants() {
        return new PermissionGrants(Map.of(
                READ,
                Set.of(Roles.AUDITOR),
                CONTROL,
                Set.of(Roles.AUDITOR),
                OF_RECORD,
                Set.of(Roles.AUDITOR, Roles.HELPLINE_LEADER)));
    }
}
