package dk.samklang.helpline.conversation;

import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.platform.drafts.Drafts;
import dk.samklang.platform.erasure.ErasedAgain;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The words of conversations, which a restored backup may bring back although their time had passed. In the backup a
 * conversation may still belong to the alias it was parted from before its words went: what was drawn from them goes too.
 */
@Component
class ErasedWords implements ErasedAgain {

    static final String KIND = "conversation-words";

    private final JdbcClient jdbc;
    private final Drafts drafts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ErasedWords(JdbcClient jdbc, Drafts drafts, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void erase(Set<UUID> records) {
        var aliases = jdbc
                .sql("""
                        with words as (
                            delete from helpline.conversation_text where conversation_id = any(:records)
                        ), reflections as (
                            delete from helpline.private_reflection where conversation_id = any(:records)
                        )
                        update helpline.conversation talk
                        set text_erased_at = least(
                                cast(:now as timestamptz),
                                talk.registered_at + make_interval(days => rules.unlinked_text_days)),
                            version = talk.version + 1
                        from helpline.settings rules
                        where talk.id = any(:records) and talk.text_erased_at is null
                            and rules.service_id = talk.service_id
                        returning talk.frequent_user_id
                        """)
                .param("records", records.toArray(UUID[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) -> Optional.ofNullable(row.getObject("frequent_user_id", UUID.class)))
                .stream()
                .flatMap(Optional::stream)
                .map(FrequentUserId::new)
                .collect(Collectors.toSet());
        events.publishEvent(new WordsErased(aliases));
        drafts.forget(records);
    }
}
