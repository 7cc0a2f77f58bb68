package dk.samklang.helpline.traffic;

import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: when in the week a helpline is busy; for those who have been let into it. Counts, and no word of anybody. */
@Service
public class CountTraffic {

    private static final int DAYS = 7;
    private static final int HOURS = 24;

    static final String COUNTS = """
            select cast(extract(isodow from wall) as integer) as day,
                   cast(extract(hour from wall) as integer) as hour, count(*) as contacts
            from (select started_at at time zone :zone as wall
                  from helpline.conversation
                  where service_id = :service and started_at >= :since and started_at < :until) as talk
            group by 1, 2
            order by 1, 2
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CountTraffic(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The last whole weeks before today; bounded by them, however many conversations there are. */
    @Transactional(readOnly = true)
    public WeekOfTraffic of(SignedIn by, ServiceId service, int weeks) {
        var zone = by.person().zone();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var counts = empty();
        jdbc.sql(COUNTS)
                .param("zone", zone.getId())
                .param("service", service.value())
                .param(
                        "since",
                        Timestamp.from(
                                today.minusWeeks(weeks).atStartOfDay(zone).toInstant()))
                .param("until", Timestamp.from(today.atStartOfDay(zone).toInstant()))
                .query((ResultSet row) -> {
                    counts.get(row.getInt("hour")).set(row.getInt("day") - 1, row.getInt("contacts"));
                });
        return new WeekOfTraffic(weeks, counts);
    }

    private static List<List<Integer>> empty() {
        return IntStream.range(0, HOURS)
                .<List<Integer>>mapToObj(_ -> new ArrayList<>(Collections.nCopies(DAYS, 0)))
                .toList();
    }
}
