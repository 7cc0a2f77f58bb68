package dk.samklang.helpline.conversation;

import dk.samklang.platform.identity.SignedIn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of conversations, filtered by the rule that guards the single one. */
@Repository
class ConversationLines {

    private final JdbcClient jdbc;

    ConversationLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lines without the names of alias and counsellor, newest first. */
    List<ConversationLine> list(SignedIn by, ConversationFilter filter, int limit) {
        var after = filter.after();
        return jdbc.sql("""
                        select talk.id, talk.started_at, talk.duration_minutes, talk.channel, talk.frequent_user_id,
                               talk.counsellor_id,
                               array(select theme.theme_id
                                     from helpline.conversation_theme theme
                                     where theme.organisation_id = talk.organisation_id
                                         and theme.conversation_id = talk.id) as themes
                        from helpline.conversation talk
                        where (talk.counsellor_id = :staff and talk.service_id = any(:own)
                                or :everyones and talk.service_id = any(:all))
                            and (:from::timestamptz is null or talk.started_at >= :from)
                            and (:until::timestamptz is null or talk.started_at < :until)
                            and (:channel::text is null or talk.channel = :channel)
                            and (:frequentUser::uuid is null or talk.frequent_user_id = :frequentUser)
                            and (:theme::uuid is null or exists (
                                select from helpline.conversation_theme theme
                                where theme.organisation_id = talk.organisation_id
                                    and theme.conversation_id = talk.id and theme.theme_id = :theme))
                            and (:afterTime::timestamptz is null
                                or (talk.started_at, talk.id) < (:afterTime::timestamptz, :afterId::uuid))
                        order by talk.started_at desc, talk.id desc
                        limit :limit
                        """)
                .param("staff", by.staff().value())
                .param("own", services(by, ConversationPermissions.WRITE))
                .param("everyones", filter.everyones())
                .param("all", services(by, ConversationPermissions.READ_ALL))
                .param("from", timestamp(filter.from()))
                .param("until", timestamp(filter.until()))
                .param(
                        "channel",
                        filter.channel() == null ? null : filter.channel().name())
                .param("frequentUser", filter.frequentUser())
                .param("theme", filter.theme())
                .param("afterTime", after == null ? null : timestamp(after.startedAt()))
                .param("afterId", after == null ? null : after.id())
                .param("limit", limit)
                .query((row, _) -> toLine(row))
                .list();
    }

    private static UUID[] services(SignedIn by, String permission) {
        return by.servicesWhere(permission).toArray(UUID[]::new);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static ConversationLine toLine(ResultSet row) throws SQLException {
        return new ConversationLine(
                new ConversationId(row.getObject("id", UUID.class)),
                row.getTimestamp("started_at").toInstant(),
                row.getInt("duration_minutes"),
                Channel.valueOf(row.getString("channel")),
                row.getObject("frequent_user_id", UUID.class),
                null,
                row.getObject("counsellor_id", UUID.class),
                "",
                Set.of((UUID[]) row.getArray("themes").getArray()));
    }
}
