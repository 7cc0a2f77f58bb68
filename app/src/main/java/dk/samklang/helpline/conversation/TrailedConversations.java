package dk.samklang.helpline.conversation;

import static java.util.stream.Collectors.toMap;

import dk.samklang.platform.identity.SignedIn;
import dk.samklang.trail.RecordNames;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leads whoever may read the trail, and all conversations of a helpline, to the conversation an entry is about. */
@Component
class TrailedConversations implements RecordNames {

    private final JdbcClient jdbc;

    TrailedConversations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("conversation");
    }

    /** A conversation has no name. */
    @Override
    public Map<UUID, RecordName> of(SignedIn by, Set<UUID> ids) {
        return jdbc
                .sql("select id from helpline.conversation where id = any(:ids) and service_id = any(:services)")
                .param("ids", ids.toArray(UUID[]::new))
                .param(
                        "services",
                        by.servicesWhere(ConversationPermissions.READ_ALL).toArray(UUID[]::new))
                .query((row, _) -> row.getObject("id", UUID.class))
                .stream()
                .collect(toMap(id -> id, id -> new RecordName("", "/helpline/conversations/" + id)));
    }
}
