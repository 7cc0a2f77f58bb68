package dk.samklang.demo.telling;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.demo.story.House;
import dk.samklang.demo.story.Story;
import dk.samklang.platform.database.OwnerTables;
import dk.samklang.platform.retention.RunRetention;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Sql;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.TestDatabase;
import java.sql.Timestamp;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The smaller story of the two, in the run's database. */
@ProgramTest
class TellStoryTests {

    private static final Story STORY = Story.ofNeighbour(1891, TestClock.MONDAY_NINE, ZoneId.of("Europe/Copenhagen"));

    @Autowired
    private FoundHouse foundHouse;

    @Autowired
    private RunRetention retention;

    @Test
    void isToldOnceAndLeavesNothingForRetention() {
        var tellStory = new TellStory(new OwnerTables(TestDatabase.access()), foundHouse);

        var told = tellStory.tell(List.of(STORY), "samklang-demo").getFirst();
        var before = contents(told.house());
        retention.run();

        assertThat(contents(told.house())).isEqualTo(before);
        assertThat(before.get("talks"))
                .asInstanceOf(InstanceOfAssertFactories.LONG)
                .isBetween(1_200L, 1_800L);
        assertThat(before.get("aliases")).isEqualTo(8L);
        assertThat(before.get("quiet")).isEqualTo(0L);
        assertThat(before.get("here")).isEqualTo(6L);
        assertThat(told.rows()).isGreaterThan(3_000);
        var again = tellStory.tell(List.of(STORY), "samklang-demo").getFirst();
        assertThat(again.rows()).isZero();
        assertThat(again.drawn()).as("nothing was drawn from it yet").isFalse();
    }

    private static Map<String, @Nullable Object> contents(House house) {
        return Sql.asOwner()
                .sql("""
                        select (select count(*) from helpline.conversation where organisation_id = :house) as talks,
                               (select count(*) from helpline.conversation_text where organisation_id = :house) as texts,
                               (select count(*) from helpline.private_reflection where organisation_id = :house)
                                   as reflections,
                               (select count(*) from helpline.frequent_user where organisation_id = :house) as aliases,
                               (select count(*) from helpline.frequent_user where organisation_id = :house
                                    and last_contact_at < cast(:now as timestamptz) - interval '3 months') as quiet,
                               (select sum(version) from helpline.conversation where organisation_id = :house)
                                   as versions,
                               (select count(*) from organisation.staff_member
                                where organisation_id = :house and active) as here
                        """)
                .param("house", house.organisation())
                .param("now", Timestamp.from(TestClock.MONDAY_NINE))
                .query()
                .singleRow();
    }
}
