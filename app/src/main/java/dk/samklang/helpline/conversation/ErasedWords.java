package dk.samklang.helpline.conversation;

import dk.samklang.platform.drafts.Drafts;
import dk.samklang.platform.erasure.ErasedAgain;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words of conversations, which a restored backup may bring back although their time had passed. */
@Component
class ErasedWords implements ErasedAgain {

    static final String KIND = "conversation-words";

    private final JdbcClient jdbc;
    private final Drafts drafts;
    private final Clock clock;

    ErasedWords(JdbcClient jdbc, Drafts drafts, Clock clock) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void erase(Set<UUID> records) {
        jdbc.sql("""
                        with words as (
                            delete from helpline.conversation_text where conversation_id = any(:records)
                        ), reflections as (
                            delete from helpline.private_reflection where conversation_id = any(:records)
                        )
                        update helpline.conversation
                        set text_erased_at = :now, version = version + 1
                        where id = any(:records) and text_erased_at is null
                        """)
                .param("records", records.toArray(UUID[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        drafts.forget(records);
    }
}
