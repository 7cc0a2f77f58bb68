package dk.samklang.helpline.duty;

import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.platform.identity.SignedIn;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done by duty: on an alias where there is one, and by conversation. */
@Repository
class DutyLog {

    static final String KIND = "duty-entry";

    private static final String SELECT = """
            select id, kind, matter, done_on, noted_by = :staff or service_id = any(:leads) as removable
            from helpline.duty_entry
            where service_id = any(:services)
            """;

    private final JdbcClient jdbc;

    DutyLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest of an alias, newest first. */
    List<DutyEntry> of(FrequentUserId alias, SignedIn by) {
        return read("and frequent_user_id = :id order by done_on desc, noted_at desc, id limit 50", alias.value(), by);
    }

    /** Of a conversation, one's own or in a helpline one leads; those of an alias everybody reads. */
    List<DutyEntry> in(UUID conversation, SignedIn by) {
        return read("""
                and conversation_id = :id
                and (noted_by = :staff or frequent_user_id is not null or service_id = any(:leads))
                order by noted_at, id limit 50
                """, conversation, by);
    }

    Optional<DutyEntry> find(DutyEntryId id, SignedIn by) {
        return read("and id = :id", id.value(), by).stream().findFirst();
    }

    private List<DutyEntry> read(String which, UUID id, SignedIn by) {
        return jdbc.sql(SELECT + which)
                .param("id", id)
                .param("staff", by.staff().value())
                .param("services", by.servicesWhere(DutyPermissions.USE).toArray(UUID[]::new))
                .param("leads", by.servicesWhere(DutyPermissions.EDIT).toArray(UUID[]::new))
                .query((row, _) -> new DutyEntry(
                        new DutyEntryId(row.getObject("id", UUID.class)),
                        DutyKind.valueOf(row.getString("kind")),
                        row.getString("matter"),
                        row.getObject("done_on", LocalDate.class),
                        row.getBoolean("removable")))
                .list();
    }

    void add(DutyEntryId id, NoteDuty.Done done, SignedIn by, Instant at) {
        var alias = done.alias();
        jdbc.sql("""
                        insert into helpline.duty_entry
                            (id, service_id, conversation_id, frequent_user_id, kind, matter, done_on, noted_by, noted_at)
                        values (:id, :service, :conversation, :alias, :kind, :matter, :on, :by, :at)
                        """)
                .param("id", id.value())
                .param("service", done.service().value())
                .param("conversation", done.conversation())
                .param("alias", alias == null ? null : alias.value())
                .param("kind", done.kind().name())
                .param("matter", alias == null ? "" : done.matter())
                .param("on", done.on())
                .param("by", by.staff().value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void remove(DutyEntryId id) {
        jdbc.sql("delete from helpline.duty_entry where id = :id")
                .param("id", id.value())
                .update();
    }
}
