package dk.samklang.helpline.referral;

import dk.samklang.organisation.Roles;
import dk.samklang.platform.identity.PermissionGrants;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everyone who works with conversations reads and refers; coordinators check entries; the leader decides on them. */
@Configuration(proxyBeanMethods = false)
public class ReferralPermissions {

    public static final String USE = "referral-option.use";

    /** To say that an entry is as it says. */
    public static final String CHECK = "referral-option.check";

    /** To decide what stands in the directory. */
    public static final String EDIT = "referral-option.edit";

    @Bean
    static PermissionGrants referralGrants() {
        return new PermissionGrants(Map.of(
                USE,
                Roles.HELPLINE_STAFF,
                CHECK,
                Set.of(Roles.COORDINATOR, Roles.HELPLINE_LEADER),
                EDIT,
                Set.of(Roles.HELPLINE_LEADER)));
    }
}
