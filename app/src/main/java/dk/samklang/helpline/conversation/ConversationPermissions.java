package dk.samklang.helpline.conversation;

import dk.samklang.organisation.Roles;
import dk.samklang.platform.identity.PermissionGrants;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may register conversations, and who may read those of others. */
@Configuration(proxyBeanMethods = false)
public class ConversationPermissions {

    /** Register conversations; read and correct one's own. */
    public static final String WRITE = "conversation.write";

    /** Read all conversations of the helpline, but nobody's private reflection. */
    public static final String READ_ALL = "conversation.read-all";

    @Bean
    static PermissionGrants conversationGrants() {
        return new PermissionGrants(
                Map.of(WRITE, Roles.HELPLINE_STAFF, READ_ALL, Set.of(Roles.COORDINATOR, Roles.HELPLINE_LEADER)));
    }
}
