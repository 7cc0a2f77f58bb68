package dk.samklang.helpline.traffic;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Sql;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Quiet hours are counted over the weeks asked for, however many years there are. */
@ProgramTest
@Requirement("FB-10")
class TrafficPlanTests {

    private static final int MANY = 100_000;
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @Autowired
    private Houses houses;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void readsTheLastWeeksByTheIndex() {
        var house = houses.found(COUNSELLOR);
        fill(house);

        var plan = house.inside(() -> plan(house));

        assertThat(plan)
                .anyMatch(line -> line.contains("conversation_of_service"))
                .noneMatch(line -> line.contains("Seq Scan on conversation"));
    }

    private List<String> plan(House house) {
        return jdbc.sql("explain (analyze, costs off) " + CountTraffic.COUNTS)
                .param("zone", "Europe/Copenhagen")
                .param("service", house.helpline().value())
                .param("since", Timestamp.from(NOW.minusSeconds(12 * 7 * 86_400L)))
                .param("until", Timestamp.from(NOW))
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Three years of them. */
    private static void fill(House house) {
        Sql.asOwner()
                .sql("""
                        insert into helpline.conversation
                            (organisation_id, id, service_id, counsellor_id, channel, started_at, duration_minutes,
                             gender, age_band, registered_at)
                        select :house, gen_random_uuid(), :helpline, :staff, 'PHONE',
                               timestamptz '2026-03-02 08:00Z' - number * interval '15 minutes', 5, 'UNKNOWN', 'UNKNOWN',
                               now()
                        from generate_series(1, :many) as number
                        """)
                .param("house", house.organisation().value())
                .param("helpline", house.helpline().value())
                .param("staff", house.member(COUNSELLOR).staff().value())
                .param("many", MANY)
                .update();
        Sql.asOwner().sql("analyze helpline.conversation").update();
    }
}
