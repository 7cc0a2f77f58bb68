package dk.samklang.trail;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.platform.audit.AuditTrail.Action;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.TestClock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A trail of two million entries answers as quickly as one of two hundred. */
@ProgramTest
@Requirement(value = "X-4", part = "trail")
class TrailEntriesTests {

    @Autowired
    private Houses houses;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private TrailEntries entries;

    @Autowired
    private TestClock clock;

    private House house;

    @BeforeEach
    void foundAHouse() {
        house = houses.found(COUNSELLOR);
    }

    static Map<String, String> questions() {
        return new TreeMap<>(Map.of(
                "true", "entry_by_time",
                "staff_id = '00000000-0000-0000-0000-000000000001'", "entry_by_staff",
                "action = 'EXPORTED'", "entry_by_action",
                "record_id = '00000000-0000-0000-0000-000000000001'", "entry_of_record"));
    }

    static List<String> asked() {
        return List.copyOf(questions().keySet());
    }

    /** As the program asks, with row security on: one index, in its order, no sorting, no row too many. */
    @ParameterizedTest
    @MethodSource("asked")
    void answersEachQuestionFromOneIndex(String question) {
        var plan = house.inside(() -> {
            var jdbc = program.getBean(JdbcClient.class);
            jdbc.sql("select set_config('enable_seqscan', 'off', true)")
                    .query(String.class)
                    .single();
            jdbc.sql("select set_config('enable_bitmapscan', 'off', true)")
                    .query(String.class)
                    .single();
            return String.join(
                    "\n",
                    jdbc.sql("explain select id, at, staff_id, action, record_kind, record_id"
                                    + " from audit.entry where true and " + question
                                    + " and at < now() and (at, id) < (now(), '00000000-0000-0000-0000-000000000001'::uuid)"
                                    + " order by at desc, id desc limit 51")
                            .query(String.class)
                            .list());
        });

        assertThat(plan).contains("using " + questions().get(question)).doesNotContain("Sort");
        assertThat(plan.replaceAll("(?s)Filter.*", "")).contains("Index Cond", "organisation_id", "ROW(at, id)");
    }

    @Test
    void asksNoMoreThanAPage() {
        ManyEntries.exportedBy(house.member(COUNSELLOR), house, clock.instant(), SearchTrail.PAGE * 3);

        var found = house.inside(() ->
                entries.list(new TrailFilter(null, null, Action.EXPORTED, null, null, null), SearchTrail.PAGE + 1));

        assertThat(found).hasSize(SearchTrail.PAGE + 1);
    }
}
