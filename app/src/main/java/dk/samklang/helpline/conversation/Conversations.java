package dk.samklang.helpline.conversation;

import dk.samklang.platform.erasure.RecordErasures;
import dk.samklang.platform.identity.StaffId;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All conversations, each with its words while they are kept. */
@Repository
class Conversations {

    private final JdbcClient jdbc;
    private final RecordErasures erasures;

    Conversations(JdbcClient jdbc, RecordErasures erasures) {
        this.jdbc = jdbc;
        this.erasures = erasures;
    }

    /** Finds a conversation whoever asks; the use case decides what they may see of it. */
    Optional<Conversation> find(ConversationId id) {
        return jdbc.sql("""
                        select talk.id, talk.service_id, talk.counsellor_id, talk.channel, talk.started_at,
                               talk.duration_minutes, talk.gender, talk.age_band, talk.progression, talk.impression,
                               talk.counsellor_request, talk.outcome, talk.frequent_user_id, talk.registered_at,
                               talk.text_erased_at, talk.version,
                               array(select theme.theme_id
                                     from helpline.conversation_theme theme
                                     where theme.organisation_id = talk.organisation_id
                                         and theme.conversation_id = talk.id
                                     order by theme.theme_id) as themes,
                               words.note, words.signs, words.worked_well, words.worked_badly, words.agreement,
                               words.reflection_shared, reflection.text as reflection_private
                        from helpline.conversation talk
                        left join helpline.conversation_text words
                            on words.organisation_id = talk.organisation_id and words.conversation_id = talk.id
                        left join helpline.private_reflection reflection
                            on reflection.organisation_id = talk.organisation_id
                                and reflection.conversation_id = talk.id
                        where talk.id = :id
                        """)
                .param("id", id.value())
                .query((row, _) -> ConversationRow.read(row))
                .optional();
    }

    /** Adds a conversation; false when the same form was sent before. */
    boolean add(Conversation talk) {
        var added = jdbc.sql("""
                        insert into helpline.conversation
                            (id, service_id, counsellor_id, channel, started_at, duration_minutes, gender, age_band,
                             progression, impression, counsellor_request, outcome, frequent_user_id, registered_at)
                        values
                            (:id, :service, :counsellor, :channel, :startedAt, :duration, :gender, :ageBand,
                             :progression, :impression, :request, :outcome, :frequentUser, :registeredAt)
                        on conflict (organisation_id, id) do nothing
                        """)
                        .param("id", talk.id().value())
                        .param("service", talk.service().value())
                        .param("counsellor", talk.counsellor().value())
                        .param("registeredAt", Timestamp.from(talk.registeredAt()))
                        .params(facts(talk))
                        .update()
                == 1;
        if (added) {
            writeThemes(talk);
            writeWords(talk);
        }
        return added;
    }

    /** Stores the corrected conversation; false when it was changed since it was read. */
    boolean update(Conversation talk) {
        var updated = jdbc.sql("""
                        update helpline.conversation
                        set channel = :channel, started_at = :startedAt, duration_minutes = :duration,
                            gender = :gender, age_band = :ageBand, progression = :progression,
                            impression = :impression, counsellor_request = :request, outcome = :outcome,
                            frequent_user_id = :frequentUser, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("id", talk.id().value())
                        .param("version", talk.version())
                        .params(facts(talk))
                        .update()
                == 1;
        if (updated) {
            writeThemes(talk);
            writeWords(talk);
        }
        return updated;
    }

    private static Map<String, @Nullable Object> facts(Conversation talk) {
        var facts = talk.facts();
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("channel", facts.channel().name());
        columns.put("startedAt", Timestamp.from(facts.startedAt()));
        columns.put("duration", facts.durationMinutes());
        columns.put("gender", facts.gender().name());
        columns.put("ageBand", facts.ageBand().name());
        columns.put("progression", name(facts.progression()));
        columns.put("impression", name(facts.impression()));
        columns.put("request", name(facts.counsellorRequest()));
        columns.put("outcome", name(facts.ending()));
        var alias = talk.frequentUser();
        columns.put("frequentUser", alias == null ? null : alias.value());
        return columns;
    }

    private static @Nullable String name(@Nullable Enum<?> chosen) {
        return chosen == null ? null : chosen.name();
    }

    private void writeThemes(Conversation talk) {
        var themes = talk.facts().themes().toArray(UUID[]::new);
        jdbc.sql("""
                        delete from helpline.conversation_theme
                        where conversation_id = :id and theme_id <> all(:themes)
                        """).param("id", talk.id().value()).param("themes", themes).update();
        jdbc.sql("""
                        insert into helpline.conversation_theme (conversation_id, theme_id)
                        select :id, theme from unnest(:themes) as chosen (theme)
                        on conflict (organisation_id, conversation_id, theme_id) do nothing
                        """).param("id", talk.id().value()).param("themes", themes).update();
    }

    private void writeWords(Conversation talk) {
        if (talk.words().sharedAreBlank()) {
            takeOut("helpline.conversation_text", talk.id(), ErasedShared.KIND);
        } else {
            writeShared(talk.id(), talk.words());
        }
        if (talk.words().reflectionPrivate().isEmpty()) {
            takeOut("helpline.private_reflection", talk.id(), ErasedReflections.KIND);
        } else {
            writePrivate(talk.id(), talk.counsellor(), talk.words().reflectionPrivate());
        }
    }

    /** What its writer took out altogether does not come back with an older backup. */
    private void takeOut(String table, ConversationId id, String kind) {
        var gone = jdbc.sql("delete from " + table + " where conversation_id = :id")
                .param("id", id.value())
                .update();
        if (gone > 0) {
            erasures.record(kind, Set.of(id.value()));
        }
    }

    private void writeShared(ConversationId id, ConversationWords words) {
        jdbc.sql("""
                        insert into helpline.conversation_text
                            (conversation_id, note, signs, worked_well, worked_badly, agreement, reflection_shared)
                        values (:id, :note, :signs, :well, :badly, :agreement, :reflection)
                        on conflict (organisation_id, conversation_id) do update
                        set note = excluded.note, signs = excluded.signs, worked_well = excluded.worked_well,
                            worked_badly = excluded.worked_badly, agreement = excluded.agreement,
                            reflection_shared = excluded.reflection_shared
                        """)
                .param("id", id.value())
                .param("note", words.note())
                .param("signs", words.signs())
                .param("well", words.workedWell())
                .param("badly", words.workedBadly())
                .param("agreement", words.agreement())
                .param("reflection", words.reflectionShared())
                .update();
    }

    private void writePrivate(ConversationId id, StaffId counsellor, String text) {
        jdbc.sql("""
                        insert into helpline.private_reflection (conversation_id, counsellor_id, text)
                        values (:id, :counsellor, :text)
                        on conflict (organisation_id, conversation_id) do update set text = excluded.text
                        """)
                .param("id", id.value())
                .param("counsellor", counsellor.value())
                .param("text", text)
                .update();
    }
}
