package dk.samklang.helpline.frequentuser;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.helpline.Given;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Sql;
import dk.samklang.testing.TestClock;
import java.sql.Timestamp;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every night asks whether an alias is past its time; it costs a look into an index, however many there are. */
@ProgramTest
class SilentAliasPlanTests {

    private static final int MANY = 5_000;

    /** What a look into the indexes and the house's rules reads; all of one index would be many more. */
    private static final int FEW_PAGES = 30;

    private static final Pattern PAGES = Pattern.compile("(?:hit|read)=(\\d+)");

    @Autowired
    private Houses houses;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext program;

    @Test
    void whatIsDueIsFoundByTheIndexBehindRowSecurity() {
        var house = houses.found(COUNSELLOR);
        fill(house);

        var plan = house.inside(this::plan);

        assertThat(plan).anyMatch(line -> line.contains("frequent_user_silent"));
        assertThat(plan)
                .noneMatch(line -> line.contains("Seq Scan on frequent_user "))
                .noneMatch(line -> line.contains("rows=" + MANY));
        assertThat(pagesRead(plan)).isLessThan(FEW_PAGES).isLessThan(pagesOfTheIndex());
    }

    /** The first line of these is the whole plan's. */
    private static int pagesRead(List<String> plan) {
        var total = plan.stream()
                .filter(line -> line.contains("Buffers: "))
                .findFirst()
                .orElseThrow();
        return PAGES.matcher(total)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum();
    }

    private static int pagesOfTheIndex() {
        return Sql.asOwner()
                .sql("select pg_relation_size('helpline.frequent_user_silent') / current_setting('block_size')::int")
                .query(Integer.class)
                .single();
    }

    private List<String> plan() {
        return jdbc.sql("explain (analyze, buffers, costs off) " + SilentAliases.HELPLINES)
                .param("now", Timestamp.from(TestClock.MONDAY_NINE))
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** All of them in touch just now. */
    private void fill(House house) {
        var one = Given.in(program).alias(house, "Fyrtårnet");
        Sql.asOwner().sql("""
                        insert into helpline.frequent_user
                        select (jsonb_populate_record(known, jsonb_build_object(
                            'id', gen_random_uuid(), 'alias', 'Nummer ' || number))).*
                        from helpline.frequent_user known, generate_series(1, :many) as number
                        where known.id = :one
                        """).param("one", one.value()).param("many", MANY).update();
        Sql.asOwner().sql("analyze helpline.frequent_user").update();
    }
}
