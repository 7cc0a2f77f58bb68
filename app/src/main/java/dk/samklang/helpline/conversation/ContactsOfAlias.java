package dk.samklang.helpline.conversation;

import static java.util.stream.Collectors.toSet;

import dk.samklang.helpline.frequentuser.GoesWithAlias;
import dk.samklang.platform.drafts.Drafts;
import dk.samklang.platform.erasure.RecordErasures;
import dk.samklang.platform.ids.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What goes of conversations when their alias goes: the link and every word. The facts stay for the figures, and belong
 * to nobody from then on (FB-7): each bears the day its words would have gone on without the alias, as the day they
 * went on would show which of them belonged together.
 */
@Repository
class ContactsOfAlias implements GoesWithAlias {

    /** The field of the form that says who was on the line. */
    private static final String WHO = "frequentUser";

    private final JdbcClient jdbc;
    private final Drafts drafts;
    private final RecordErasures erasures;
    private final Clock clock;

    ContactsOfAlias(JdbcClient jdbc, Drafts drafts, RecordErasures erasures, Clock clock) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.erasures = erasures;
        this.clock = clock;
    }

    @Override
    public Set<UUID> beingWrittenAbout() {
        var chosen = Stream.of(KeepConversationDraft.NEW, KeepConversationDraft.CORRECTION)
                .flatMap(kind -> drafts.chosen(kind, WHO).stream())
                .map(Ids::parse)
                .flatMap(Optional::stream);
        return Stream.concat(chosen, beingCorrected()).collect(toSet());
    }

    /** A correction may move a conversation elsewhere; until it is sent, its words would go with the alias it leaves. */
    private Stream<UUID> beingCorrected() {
        return jdbc
                .sql("""
                        select distinct frequent_user_id
                        from helpline.conversation
                        where id = any(:drafted) and frequent_user_id is not null
                        """)
                .param("drafted", drafts.ids(KeepConversationDraft.CORRECTION).toArray(UUID[]::new))
                .query((row, _) -> row.getObject(1, UUID.class))
                .set()
                .stream();
    }

    /** A conversation that is being corrected at this moment may be on its way to another alias. */
    @Override
    public Set<UUID> free(Set<UUID> aliases) {
        return jdbc.sql("""
                        with held as materialized (
                            select talk.frequent_user_id
                            from helpline.conversation talk
                            where talk.frequent_user_id = any(:aliases)
                            for update skip locked
                        )
                        select alias.id
                        from unnest(:aliases) as alias (id)
                        where (select count(*) from held where held.frequent_user_id = alias.id)
                            = (select count(*) from helpline.conversation talk where talk.frequent_user_id = alias.id)
                        """)
                .param("aliases", aliases.toArray(UUID[]::new))
                .query((row, _) -> row.getObject("id", UUID.class))
                .set();
    }

    @Override
    public void erase(Set<UUID> aliases) {
        var left = jdbc.sql("""
                        with left_behind as (
                            update helpline.conversation talk
                            set frequent_user_id = null,
                                text_erased_at = coalesce(
                                    talk.text_erased_at,
                                    least(cast(:now as timestamptz),
                                          talk.registered_at + make_interval(days => rules.unlinked_text_days))),
                                version = talk.version + 1
                            from helpline.settings rules
                            where talk.frequent_user_id = any(:aliases) and rules.service_id = talk.service_id
                            returning talk.id
                        ), words as (
                            delete from helpline.conversation_text
                            where conversation_id in (select id from left_behind)
                        ), reflections as (
                            delete from helpline.private_reflection
                            where conversation_id in (select id from left_behind)
                        )
                        select id from left_behind
                        """)
                .param("aliases", aliases.toArray(UUID[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) -> row.getObject("id", UUID.class))
                .set();
        drafts.forget(left);
        erasures.record(ErasedWords.KIND, left);
    }
}
