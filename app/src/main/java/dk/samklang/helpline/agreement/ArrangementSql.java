package dk.samklang.helpline.agreement;

import dk.samklang.helpline.agreed.AgreedTime;
import dk.samklang.helpline.agreed.Tally;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What every statement on arrangements says alike: which contacts are inside one, and which ones are due. */
final class ArrangementSql {

    private static final int MINUTES_A_DAY = 1440;
    private static final int MINUTES_AN_HOUR = 60;

    /** Nobody calls on the minute: so much earlier or later is still the agreed time. */
    private static final int SLACK = 30;

    /** Times of the week in minutes since Monday, and when the next conversation is. */
    static final String TIMES = """
            array(select cast((slot.weekday - 1) * 1440 + extract(epoch from slot.starts_at) / 60 as integer)
                  from helpline.agreed_time slot
                  where slot.organisation_id = one.organisation_id and slot.arrangement_id = one.id
                  order by 1) as times,
            (select min(next.at)
             from helpline.agreed_next next
             where next.organisation_id = one.organisation_id and next.arrangement_id = one.id
                 and next.at >= cast(:now as timestamptz) - make_interval(mins => :slack)) as next_at
            """;

    /** Contacts since the caller agreed: at an agreed time, and at others. */
    static final String TALLY = """
            left join lateral (
                select count(*) filter (where placed.agreed) as inside,
                       count(*) filter (where not placed.agreed) as outside
                from (select exists (
                                 select from helpline.agreed_time slot
                                 where slot.organisation_id = one.organisation_id and slot.arrangement_id = one.id
                                     and mod(cast((extract(isodow from talk.wall) - slot.weekday) * 1440
                                             + floor((extract(epoch from cast(talk.wall as time))
                                                      - extract(epoch from slot.starts_at)) / 60)
                                             + :slack + 10080 as integer), 10080) <= one.minutes + 2 * :slack)
                             or exists (
                                 select from helpline.agreed_next next
                                 where next.organisation_id = one.organisation_id and next.arrangement_id = one.id
                                     and talk.started_at between next.at - make_interval(mins => :slack)
                                         and next.at + make_interval(mins => one.minutes + :slack)) as agreed
                      from (select contact.started_at, contact.started_at at time zone :zone as wall
                            from helpline.conversation contact
                            where contact.organisation_id = one.organisation_id
                                and contact.frequent_user_id = one.frequent_user_id
                                and contact.started_at >= greatest(
                                    one.accepted_at, cast(one.starts_on as timestamp) at time zone :zone)
                                and contact.started_at < least(
                                    one.ended_at, cast(one.ends_on + 1 as timestamp) at time zone :zone)) as talk
                     ) as placed
            ) as tally on one.kind <> 'LIMIT' and one.accepted_at is not null
            """;

    /** Contacts in the period that a limit counts over, this day's or this week's. */
    static final String COUNTED = """
            left join lateral (
                select count(*) as contacts
                from helpline.conversation contact
                where contact.organisation_id = one.organisation_id
                    and contact.frequent_user_id = one.frequent_user_id
                    and contact.started_at >= case one.period
                        when 'DAY' then cast(:day as timestamptz) else cast(:week as timestamptz) end
            ) as counted on one.contacts is not null
            """;

    /** What is due for somebody who decides: the one definition of it. */
    static final String DUE = """
            (one.status = 'ACTIVE' and (one.review_on <= :today or one.ends_on < :today)
             or one.status = 'PROPOSED' and one.approved_at is null)
            """;

    private ArrangementSql() {}

    /** The moment a statement is asked at, on the wall of the organisation. */
    record Moment(Instant now, ZoneId zone) {

        LocalDate today() {
            return LocalDate.ofInstant(now, zone);
        }

        StatementSpec into(StatementSpec statement) {
            var monday = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return statement
                    .param("now", Timestamp.from(now))
                    .param("zone", zone.getId())
                    .param("today", today())
                    .param("day", Timestamp.from(today().atStartOfDay(zone).toInstant()))
                    .param("week", Timestamp.from(monday.atStartOfDay(zone).toInstant()))
                    .param("slack", SLACK);
        }
    }

    static Tally tally(ResultSet row) throws SQLException {
        return new Tally(row.getInt("inside"), row.getInt("outside"));
    }

    static List<AgreedTime> times(Array minutes) throws SQLException {
        return Arrays.stream((Integer[]) minutes.getArray())
                .map(ArrangementSql::time)
                .toList();
    }

    /** Minutes since Monday began. */
    static int minute(AgreedTime time) {
        return (time.day().getValue() - 1) * MINUTES_A_DAY
                + time.at().getHour() * MINUTES_AN_HOUR
                + time.at().getMinute();
    }

    private static AgreedTime time(int minute) {
        var ofDay = minute % MINUTES_A_DAY;
        return new AgreedTime(
                DayOfWeek.of(minute / MINUTES_A_DAY + 1),
                LocalTime.of(ofDay / MINUTES_AN_HOUR, ofDay % MINUTES_AN_HOUR));
    }
}
