package dk.samklang.helpline.phrases;

import dk.samklang.organisation.Roles;
import dk.samklang.platform.identity.PermissionGrants;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everyone who works with conversations uses the wordings and says what they found; the leader decides on them. */
@Configuration(proxyBeanMethods = false)
public class PhrasePermissions {

    public static final String USE = "phrase.use";

    /** To decide on wordings and bearings. */
    public static final String EDIT = "phrase.edit";

    @Bean
    static PermissionGrants phraseGrants() {
        return new PermissionGrants(Map.of(USE, Roles.HELPLINE_STAFF, EDIT, Set.of(Roles.HELPLINE_LEADER)));
    }
}
