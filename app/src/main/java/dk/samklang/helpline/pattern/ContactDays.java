package dk.samklang.helpline.pattern;

import dk.samklang.platform.identity.ServiceId;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** On which days there were contacts, counted from the conversations themselves, on the calendar of the organisation. */
@Repository
class ContactDays {

    private static final String COUNTED = """
            cast(started_at at time zone :zone as date) as day, count(*) as contacts, count(progression) as judged,
                   count(*) filter (where progression = 'NONE') as unmoved
            """;

    private final JdbcClient jdbc;

    ContactDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DayOfContacts> of(UUID alias, Instant since, ZoneId zone) {
        return jdbc.sql("select " + COUNTED + """
                        from helpline.conversation
                        where frequent_user_id = :alias and started_at >= :since
                        group by day
                        order by day
                        """)
                .param("zone", zone.getId())
                .param("alias", alias)
                .param("since", Timestamp.from(since))
                .query((row, _) -> day(row))
                .list();
    }

    /** Hands on one alias after another, for all of a helpline. */
    void ofAll(ServiceId helpline, Instant since, ZoneId zone, BiConsumer<UUID, List<DayOfContacts>> work) {
        var held = new Held(work);
        jdbc.sql("select frequent_user_id, " + COUNTED + """
                        from helpline.conversation
                        where service_id = :helpline and frequent_user_id is not null and started_at >= :since
                        group by frequent_user_id, day
                        order by frequent_user_id, day
                        """)
                .param("zone", zone.getId())
                .param("helpline", helpline.value())
                .param("since", Timestamp.from(since))
                .query((ResultSet row) -> held.add(row.getObject("frequent_user_id", UUID.class), day(row)));
        held.handOn();
    }

    ZoneId zone() {
        return ZoneId.of(jdbc.sql("select zone from organisation.organisation")
                .query(String.class)
                .single());
    }

    private static DayOfContacts day(ResultSet row) throws SQLException {
        return new DayOfContacts(
                row.getObject("day", Date.class).toLocalDate(),
                row.getInt("contacts"),
                row.getInt("judged"),
                row.getInt("unmoved"));
    }

    /** The days of one alias, until the next one comes. */
    private static final class Held {

        private final BiConsumer<UUID, List<DayOfContacts>> work;
        private final List<DayOfContacts> days = new ArrayList<>();
        private @Nullable UUID alias;

        private Held(BiConsumer<UUID, List<DayOfContacts>> work) {
            this.work = work;
        }

        private void add(UUID next, DayOfContacts day) {
            if (!next.equals(alias)) {
                handOn();
                alias = next;
            }
            days.add(day);
        }

        private void handOn() {
            if (alias != null) {
                work.accept(alias, List.copyOf(days));
            }
            days.clear();
        }
    }
}
