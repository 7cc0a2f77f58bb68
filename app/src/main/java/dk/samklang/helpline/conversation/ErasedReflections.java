package dk.samklang.helpline.conversation;

import dk.samklang.platform.erasure.ErasedAgain;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Private reflections that their counsellor took out again, while the rest of the conversation stays. */
@Component
class ErasedReflections implements ErasedAgain {

    static final String KIND = "private-reflection";

    private final JdbcClient jdbc;

    ErasedReflections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void erase(Set<UUID> records) {
        jdbc.sql("delete from helpline.private_reflection where conversation_id = any(:records)")
                .param("records", records.toArray(UUID[]::new))
                .update();
    }
}
