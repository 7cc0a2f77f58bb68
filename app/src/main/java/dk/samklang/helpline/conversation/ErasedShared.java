package dk.samklang.helpline.conversation;

import static java.util.stream.Collectors.toSet;

import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.platform.erasure.ErasedAgain;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Words for all that a counsellor took out again, while the conversation stays; aliases forget them too. */
@Component
class ErasedShared implements ErasedAgain {

    static final String KIND = "shared-words";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ErasedShared(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void erase(Set<UUID> records) {
        jdbc.sql("delete from helpline.conversation_text where conversation_id = any(:records)")
                .param("records", records.toArray(UUID[]::new))
                .update();
        var aliases = jdbc
                .sql("""
                        select distinct frequent_user_id
                        from helpline.conversation
                        where id = any(:records) and frequent_user_id is not null
                        """)
                .param("records", records.toArray(UUID[]::new))
                .query((row, _) -> new FrequentUserId(row.getObject("frequent_user_id", UUID.class)))
                .stream()
                .collect(toSet());
        if (!aliases.isEmpty()) {
            events.publishEvent(new WordsErased(aliases));
        }
    }
}
