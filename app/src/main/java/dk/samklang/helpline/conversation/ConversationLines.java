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

    /** One's own: by the index of the counsellor. */
    private static final String MINE = """
            select talk.id, talk.started_at, talk.duration_minutes, talk.channel, talk.frequent_user_id,
                   talk.counsellor_id, talk.organisation_id
            from helpline.conversation talk
            where talk.counsellor_id = :staff and talk.service_id = any(:own) <conditions>
            order by talk.started_at desc, talk.id desc
            limit :limit
            """;

    /** Everybody's, each helpline's latest by its own index; and one's own where one may not read the others'. */
    private static final String EVERYONES =
            """
            select led.*
            from unnest(:all) as helpline (id)
            cross join lateral (
                select talk.id, talk.started_at, talk.duration_minutes, talk.channel, talk.frequent_user_id,
                       talk.counsellor_id, talk.organisation_id
                from helpline.conversation talk
                where talk.service_id = helpline.id <conditions>
                order by talk.started_at desc, talk.id desc
                limit :limit
            ) as led
            union all
            (""" + MINE.replace("any(:own)", "any(:own) and talk.service_id <> all(:all)") + ")";

    private static final String LINES = """
            select talk.*,
                   array(select theme.theme_id
                         from helpline.conversation_theme theme
                         where theme.organisation_id = talk.organisation_id
                             and theme.conversation_id = talk.id) as themes
            from (<talks>) as talk
            order by talk.started_at desc, talk.id desc
            limit :limit
            """;

    private final JdbcClient jdbc;

    ConversationLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lines without the names of alias and counsellor, newest first. */
    List<ConversationLine> list(SignedIn by, ConversationFilter filter, int limit) {
        return asked(by, filter, limit, sql(filter))
                .query((row, _) -> toLine(row))
                .list();
    }

    /** How the database goes about it. */
    List<String> plan(SignedIn by, ConversationFilter filter, int limit) {
        return asked(by, filter, limit, "explain (analyze, costs off) " + sql(filter))
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Only what is asked for stands in the query: a condition that may be none keeps the planner from an index. */
    private static String sql(ConversationFilter filter) {
        var conditions = new StringBuilder();
        when(filter.from(), conditions, "talk.started_at >= :from");
        when(filter.until(), conditions, "talk.started_at < :until");
        when(filter.channel(), conditions, "talk.channel = :channel");
        when(filter.frequentUser(), conditions, "talk.frequent_user_id = :frequentUser");
        when(filter.theme(), conditions, """
                exists (select from helpline.conversation_theme theme
                        where theme.organisation_id = talk.organisation_id
                            and theme.conversation_id = talk.id and theme.theme_id = :theme)""");
        when(filter.after(), conditions, "(talk.started_at, talk.id) < (:afterTime, :afterId)");
        return LINES.replace("<talks>", filter.everyones() ? EVERYONES : MINE).replace("<conditions>", conditions);
    }

    private static void when(@Nullable Object asked, StringBuilder conditions, String condition) {
        if (asked != null) {
            conditions.append(" and ").append(condition);
        }
    }

    private JdbcClient.StatementSpec asked(SignedIn by, ConversationFilter filter, int limit, String sql) {
        var after = filter.after();
        var channel = filter.channel();
        return jdbc.sql(sql)
                .param("staff", by.staff().value())
                .param("own", services(by, ConversationPermissions.WRITE))
                .param("all", services(by, ConversationPermissions.READ_ALL))
                .param("from", timestamp(filter.from()))
                .param("until", timestamp(filter.until()))
                .param("channel", channel == null ? null : channel.name())
                .param("frequentUser", filter.frequentUser())
                .param("theme", filter.theme())
                .param("afterTime", after == null ? null : timestamp(after.startedAt()))
                .param("afterId", after == null ? null : after.id())
                .param("limit", limit);
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
