package dk.samklang.helpline.conversation;

import dk.samklang.platform.drafts.Drafts;
import dk.samklang.platform.erasure.RecordErasures;
import dk.samklang.platform.retention.Foreseen;
import dk.samklang.platform.retention.HouseLimit;
import dk.samklang.platform.retention.RetentionNight;
import dk.samklang.platform.retention.RetentionRule;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The words of a conversation with somebody who is nobody listed live only days, by the house's rule (FB-4); its facts
 * stay for the figures.
 */
@Component
class PassingWords implements RetentionRule {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final Drafts drafts;
    private final RecordErasures erasures;
    private final Clock clock;

    PassingWords(JdbcClient jdbc, Drafts drafts, RecordErasures erasures, Clock clock) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.erasures = erasures;
        this.clock = clock;
    }

    @Override
    public String clock() {
        return "conversation-text";
    }

    @Override
    public int run() {
        var passed = hold();
        if (!passed.isEmpty()) {
            erase(passed);
            drafts.forget(passed);
            erasures.record(ErasedWords.KIND, passed);
        }
        return passed.size();
    }

    /** One that is being corrected at this moment is left for the next night. */
    private Set<UUID> hold() {
        return jdbc.sql("""
                        select talk.id
                        from helpline.settings rules
                        join helpline.conversation talk on talk.service_id = rules.service_id
                        where talk.frequent_user_id is null
                            and talk.text_erased_at is null
                            and talk.registered_at
                                < cast(:now as timestamptz) - make_interval(days => rules.unlinked_text_days)
                        limit :many
                        for update of talk skip locked
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("many", AT_ONCE)
                .query((row, _) -> row.getObject("id", UUID.class))
                .set();
    }

    /** A statement of its own, which sees what was written until they were held. */
    private void erase(Set<UUID> passed) {
        jdbc.sql("""
                        with words as (
                            delete from helpline.conversation_text where conversation_id = any(:passed)
                        ), reflections as (
                            delete from helpline.private_reflection where conversation_id = any(:passed)
                        )
                        update helpline.conversation
                        set text_erased_at = :now, version = version + 1
                        where id = any(:passed)
                        """)
                .param("passed", passed.toArray(UUID[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    @Override
    public List<Foreseen> foresee(Instant until) {
        return jdbc.sql("""
                        select %s as night, count(*) as records
                        from helpline.settings rules
                        join helpline.conversation talk
                            on talk.organisation_id = rules.organisation_id and talk.service_id = rules.service_id
                        where talk.frequent_user_id is null
                            and talk.text_erased_at is null
                            and talk.registered_at
                                < cast(:until as timestamptz) - make_interval(days => rules.unlinked_text_days)
                        group by 1
                        """.formatted(RetentionNight.dateAfter(
                        "talk.registered_at + make_interval(days => rules.unlinked_text_days)")))
                .param("until", Timestamp.from(until))
                .query((row, _) -> Foreseen.read(row))
                .list();
    }

    @Override
    public List<HouseLimit> limits() {
        return jdbc.sql("""
                        select service.name, rules.unlinked_text_days as number
                        from helpline.settings rules
                        join organisation.service
                            on service.organisation_id = rules.organisation_id and service.id = rules.service_id
                        order by service.name
                        limit 50
                        """)
                .query((row, _) -> new HouseLimit(row.getString("name"), row.getInt("number")))
                .list();
    }
}
