package dk.samklang.helpline.conversation;

import dk.samklang.helpline.frequentuser.ContactHistory.Extent;
import dk.samklang.helpline.frequentuser.ContactRhythm;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.platform.identity.SignedIn;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts how contacts with one alias spread, all at once. */
@Repository
class ContactRhythms {

    private final JdbcClient jdbc;

    ContactRhythms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Days and hours are those on the wall of the organisation, so an evening stays one when the clock changes. */
    ContactRhythm since(FrequentUserId alias, SignedIn by, Instant since) {
        var counted = new Counted();
        jdbc.sql("""
                        select week, day, hour, channel, grouping(week, day, channel) as absent, count(*) as contacts,
                               coalesce(sum(duration_minutes), 0) as minutes,
                               count(distinct counsellor_id) as counsellors
                        from (select cast(date_trunc('week', wall) as date) as week,
                                     cast(extract(isodow from wall) as integer) as day,
                                     cast(extract(hour from wall) as integer) / 2 * 2 as hour,
                                     channel, duration_minutes, counsellor_id
                              from (select started_at at time zone :zone as wall, channel, duration_minutes,
                                           counsellor_id
                                    from helpline.conversation
                                    where frequent_user_id = :alias and service_id = any(:services)
                                        and started_at >= :since) as talk) as placed
                        group by grouping sets ((week), (day, hour), (channel), ())
                        order by week, day, hour, count(*) desc, channel
                        """)
                .param("alias", alias.value())
                .param(
                        "services",
                        by.servicesWhere(ConversationPermissions.WRITE).toArray(UUID[]::new))
                .param("since", Timestamp.from(since))
                .param("zone", by.person().zone().getId())
                .query((ResultSet row) -> counted.add(row));
        return counted.rhythm();
    }

    /** Takes each row for what it is counted by: one bit of {@code absent} for each thing it is not. */
    private static final class Counted {

        private static final int BY_WEEK = 0b011;
        private static final int BY_HOUR = 0b101;
        private static final int BY_CHANNEL = 0b110;

        private final List<ContactRhythm.Week> weeks = new ArrayList<>();
        private final List<ContactRhythm.Block> blocks = new ArrayList<>();
        private final List<ContactRhythm.Channel> channels = new ArrayList<>();
        private Extent total = new Extent(0, 0);
        private int counsellors;

        private void add(ResultSet row) throws SQLException {
            var extent = new Extent(row.getInt("contacts"), row.getInt("minutes"));
            switch (row.getInt("absent")) {
                case BY_WEEK -> weeks.add(new ContactRhythm.Week(monday(row), extent));
                case BY_HOUR ->
                    blocks.add(new ContactRhythm.Block(
                            DayOfWeek.of(row.getInt("day")), row.getInt("hour"), extent.contacts()));
                case BY_CHANNEL ->
                    channels.add(new ContactRhythm.Channel(
                            "conversation.channel." + row.getString("channel"), extent.contacts()));
                default -> {
                    total = extent;
                    counsellors = row.getInt("counsellors");
                }
            }
        }

        private static LocalDate monday(ResultSet row) throws SQLException {
            return row.getObject("week", Date.class).toLocalDate();
        }

        private ContactRhythm rhythm() {
            return new ContactRhythm(total, counsellors, weeks, blocks, channels);
        }
    }
}
