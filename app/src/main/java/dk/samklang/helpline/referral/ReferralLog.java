package dk.samklang.helpline.referral;

import dk.samklang.helpline.conversation.ConversationId;
import dk.samklang.helpline.conversation.ConversationPermissions;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.platform.identity.SignedIn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who was referred where. One's own are one's to read; those of an alias belong to the shared log of its helpline; those who
 * lead it read all.
 */
@Repository
class ReferralLog {

    static final String KIND = "referral";

    private static final String SELECT = """
            select referral.id, referral.conversation_id, referral.option_id, option.name, referral.referred_at,
                   talk.frequent_user_id, referral.outcome, coalesce(words.words, '') as words,
                   referral.counsellor_id = :staff as own, referral.version
            from helpline.referral
            join helpline.referral_option option
                on option.organisation_id = referral.organisation_id and option.id = referral.option_id
            left join helpline.conversation talk
                on talk.organisation_id = referral.organisation_id and talk.id = referral.conversation_id
            left join helpline.referral_words words
                on words.organisation_id = referral.organisation_id and words.referral_id = referral.id
            where option.service_id = any(:services)
                and (referral.counsellor_id = :staff or talk.frequent_user_id is not null
                    or option.service_id = any(:leads))
            """;

    private final JdbcClient jdbc;

    ReferralLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Referral> find(ReferralId id, SignedIn by) {
        return read("and referral.id = :id", id.value(), by).stream().findFirst();
    }

    List<Referral> of(ConversationId conversation, SignedIn by) {
        return read(
                "and referral.conversation_id = :id order by referral.referred_at, referral.id",
                conversation.value(),
                by);
    }

    /** The latest of an alias, newest first. */
    List<Referral> of(FrequentUserId alias, SignedIn by) {
        return read(
                "and talk.frequent_user_id = :id order by referral.referred_at desc, referral.id limit 20",
                alias.value(),
                by);
    }

    private List<Referral> read(String which, UUID id, SignedIn by) {
        return jdbc.sql(SELECT + which)
                .param("id", id)
                .param("staff", by.staff().value())
                .param("services", by.servicesWhere(ReferralPermissions.USE).toArray(UUID[]::new))
                .param(
                        "leads",
                        by.servicesWhere(ConversationPermissions.READ_ALL).toArray(UUID[]::new))
                .query((row, _) -> toReferral(row))
                .list();
    }

    /** False where it stands there already, or the conversation is somebody else's. */
    boolean add(ReferralId id, ConversationId conversation, OptionId option, SignedIn by, Instant at) {
        return jdbc.sql("""
                        insert into helpline.referral (id, conversation_id, option_id, counsellor_id, referred_at)
                        select :id, :conversation, option.id, :staff, :at
                        from helpline.referral_option option
                        where option.id = :option and option.service_id = any(:services)
                            and not exists (
                                select from helpline.conversation talk
                                where talk.organisation_id = option.organisation_id and talk.id = :conversation
                                    and (talk.counsellor_id <> :staff or talk.service_id <> option.service_id))
                        on conflict do nothing
                        """)
                        .param("id", id.value())
                        .param("conversation", conversation.value())
                        .param("option", option.value())
                        .param("staff", by.staff().value())
                        .param(
                                "services",
                                by.servicesWhere(ReferralPermissions.USE).toArray(UUID[]::new))
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** Takes back one's own, with what was noted of it. */
    boolean remove(ReferralId id, SignedIn by) {
        return jdbc.sql("delete from helpline.referral where id = :id and counsellor_id = :staff")
                        .param("id", id.value())
                        .param("staff", by.staff().value())
                        .update()
                == 1;
    }

    /** False when somebody else noted something since this version. */
    boolean note(Referral referral, @Nullable Outcome outcome, int version, SignedIn by, Instant at) {
        return jdbc.sql("""
                        update helpline.referral
                        set outcome = :outcome, outcome_by = :by, outcome_at = :at, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("outcome", outcome == null ? null : outcome.name())
                        .param("by", outcome == null ? null : by.staff().value())
                        .param("at", outcome == null ? null : Timestamp.from(at))
                        .param("id", referral.id().value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Keeps words on the alias they are about; none is kept without one. */
    void keepWords(Referral referral, String words) {
        jdbc.sql("delete from helpline.referral_words where referral_id = :id")
                .param("id", referral.id().value())
                .update();
        var alias = referral.alias();
        if (alias != null && !words.isEmpty()) {
            jdbc.sql("""
                            insert into helpline.referral_words (referral_id, frequent_user_id, words)
                            values (:id, :alias, :words)
                            """)
                    .param("id", referral.id().value())
                    .param("alias", alias.value())
                    .param("words", words)
                    .update();
        }
    }

    private static Referral toReferral(ResultSet row) throws SQLException {
        var alias = row.getObject("frequent_user_id", UUID.class);
        var outcome = row.getString("outcome");
        return new Referral(
                new ReferralId(row.getObject("id", UUID.class)),
                new ConversationId(row.getObject("conversation_id", UUID.class)),
                new OptionId(row.getObject("option_id", UUID.class)),
                row.getString("name"),
                row.getTimestamp("referred_at").toInstant(),
                alias == null ? null : new FrequentUserId(alias),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("words"),
                row.getBoolean("own"),
                row.getInt("version"));
    }
}
