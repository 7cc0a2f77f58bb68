package dk.samklang.helpline.conversation;

import static dk.samklang.organisation.Roles.COORDINATOR;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Sql;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A page of the list costs a page, however many conversations there are. */
@ProgramTest
class ListPlanTests {

    private static final int MANY = 20_000;
    private static final int PAGE = 26;

    @Autowired
    private Houses houses;

    @Autowired
    private ConversationLines lines;

    @Test
    void readsOnlyTheLatestOfAHelplineOrACounsellor() {
        var house = houses.found(COUNSELLOR, COORDINATOR);
        fill(house);

        var everyones = plan(house, COORDINATOR, true);
        var mine = plan(house, COUNSELLOR, false);

        assertThat(everyones).anyMatch(line -> line.contains("conversation_of_service"));
        assertThat(mine).anyMatch(line -> line.contains("conversation_of_counsellor"));
        assertThat(List.of(everyones, mine))
                .allSatisfy(plan -> assertThat(plan)
                        .noneMatch(line -> line.contains("Seq Scan on conversation "))
                        .noneMatch(line -> line.contains("rows=" + MANY)));
    }

    private List<String> plan(House house, String role, boolean everyones) {
        var filter = new ConversationFilter(everyones, null, null, null, null, null, null);
        return house.inside(() -> lines.plan(house.signedIn(role), filter, PAGE));
    }

    private static void fill(House house) {
        Sql.asOwner()
                .sql("""
                        insert into helpline.conversation
                            (organisation_id, id, service_id, counsellor_id, channel, started_at, duration_minutes,
                             gender, age_band, registered_at)
                        select :house, gen_random_uuid(), :helpline, :staff, 'PHONE',
                               now() - number * interval '1 minute', 5, 'UNKNOWN', 'UNKNOWN', now()
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
