package dk.samklang.helpline.agreement;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of limits once they were reached: those turned away, and why somebody was not. */
@Repository
class Refusals {

    private static final int MANY = 20;

    private final JdbcClient jdbc;

    Refusals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the same form was sent before. */
    boolean add(UUID id, Arrangement limit, Stamp stamp) {
        return jdbc.sql("""
                        insert into helpline.refusal (id, service_id, counsellor_id, at, frequent_user_id, arrangement_id)
                        values (:id, :service, :by, :at, :alias, :limit)
                        on conflict (organisation_id, id) do nothing
                        """)
                        .param("id", id)
                        .param("service", limit.service().value())
                        .param("by", stamp.by().value())
                        .param("at", Timestamp.from(stamp.at()))
                        .param("alias", limit.alias().value())
                        .param("limit", limit.id().value())
                        .update()
                == 1;
    }

    /** Notes why somebody went beyond a limit of this alias; nothing where none is reached. */
    void beyond(UUID conversation, ArrangementId limit, String why) {
        jdbc.sql("""
                        insert into helpline.beyond_limit (conversation_id, arrangement_id, why)
                        values (:conversation, :limit, :why)
                        on conflict (organisation_id, conversation_id) do nothing
                        """)
                .param("conversation", conversation)
                .param("limit", limit.value())
                .param("why", why)
                .update();
    }

    int count(ArrangementId limit) {
        return jdbc.sql("select count(*) from helpline.refusal where arrangement_id = :limit")
                .param("limit", limit.value())
                .query(Integer.class)
                .single();
    }

    /** The latest first; a conversation that was moved to another alias is no longer one beyond this limit. */
    List<UsedLimit.Beyond> beyond(Arrangement limit) {
        return jdbc.sql("""
                        select talk.started_at, note.why
                        from helpline.beyond_limit note
                        join helpline.conversation talk
                            on talk.organisation_id = note.organisation_id and talk.id = note.conversation_id
                        where note.arrangement_id = :limit and talk.frequent_user_id = :alias
                        order by talk.started_at desc, talk.id
                        limit :many
                        """)
                .param("limit", limit.id().value())
                .param("alias", limit.alias().value())
                .param("many", MANY)
                .query((row, _) ->
                        new UsedLimit.Beyond(row.getTimestamp("started_at").toInstant(), row.getString("why")))
                .list();
    }
}
