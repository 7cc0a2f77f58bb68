package dk.samklang.helpline.conversation;

import dk.samklang.helpline.frequentuser.AgeBand;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.Gender;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a conversation from its row. */
final class ConversationRow {

    private ConversationRow() {}

    static Conversation read(ResultSet row) throws SQLException {
        var alias = row.getObject("frequent_user_id", UUID.class);
        return new Conversation(
                new ConversationId(row.getObject("id", UUID.class)),
                new ServiceId(row.getObject("service_id", UUID.class)),
                new StaffId(row.getObject("counsellor_id", UUID.class)),
                facts(row),
                words(row),
                alias == null ? null : new FrequentUserId(alias),
                row.getTimestamp("registered_at").toInstant(),
                instant(row, "text_erased_at"),
                row.getInt("version"));
    }

    private static ConversationFacts facts(ResultSet row) throws SQLException {
        return new ConversationFacts(
                Channel.valueOf(row.getString("channel")),
                row.getTimestamp("started_at").toInstant(),
                row.getInt("duration_minutes"),
                Gender.valueOf(row.getString("gender")),
                AgeBand.valueOf(row.getString("age_band")),
                Set.of((UUID[]) row.getArray("themes").getArray()),
                chosen(row, "progression", Progression.class),
                chosen(row, "impression", Impression.class),
                chosen(row, "counsellor_request", CounsellorRequest.class),
                chosen(row, "outcome", Ending.class));
    }

    private static ConversationWords words(ResultSet row) throws SQLException {
        return new ConversationWords(
                text(row, "note"),
                text(row, "signs"),
                text(row, "worked_well"),
                text(row, "worked_badly"),
                text(row, "agreement"),
                text(row, "reflection_private"),
                text(row, "reflection_shared"));
    }

    private static <E extends Enum<E>> @Nullable E chosen(ResultSet row, String column, Class<E> type)
            throws SQLException {
        var name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static String text(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
