package dk.samklang.helpline.conversation;

import static dk.samklang.organisation.Roles.COORDINATOR;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.testing.TestClock.MONDAY_NINE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.testing.Answer;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.Visitors;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ProgramTest
@Requirement("FB-4")
class ListConversationsTests {

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext program;

    private Given given;

    @BeforeEach
    void inThisProgram() {
        given = Given.in(program);
    }

    @Test
    void goesThroughSixtyWithoutLosingOrRepeatingOneWhileMoreCome() {
        var house = houses.found(COUNSELLOR);
        var all = IntStream.range(0, 60)
                .mapToObj(number ->
                        register(house, Talk.noting("").at(MONDAY_NINE.minus(Duration.ofHours(number / 7)))))
                .toList();
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));

        var page = ingrid.open("/helpline/conversations");
        var seen = new ArrayList<>(shown(page));
        register(house, Talk.noting("Kom imens."));
        while (!page.page().select("a[rel=next]").isEmpty()) {
            page = ingrid.open(page.page().select("a[rel=next]").attr("href"));
            seen.addAll(shown(page));
        }

        assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void keepsItsFilterOnTheNextPage() {
        var house = houses.found(COUNSELLOR);
        IntStream.range(0, 30).forEach(_ -> register(house, Talk.noting("").by(Channel.CHAT)));
        IntStream.range(0, 30).forEach(_ -> register(house, Talk.noting("")));
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));

        var first = ingrid.open("/helpline/conversations?channel=CHAT");
        var second = ingrid.open(first.page().select("a[rel=next]").attr("href"));

        assertThat(shown(first)).hasSize(25);
        assertThat(shown(second)).hasSize(5).doesNotContainAnyElementsOf(shown(first));
        assertThat(second).nowhereHolds("rel=\"next\"");
    }

    @Test
    void isFilteredByChannelThemeAndAlias() {
        var house = houses.found(COUNSELLOR);
        var alias = given.alias(house, "Fyrtårnet");
        var sleep = given.theme(house, "sleep");
        var chat = register(house, Talk.noting("").by(Channel.CHAT));
        var tired = register(house, Talk.noting("").about(sleep, given.theme(house, "grief")));
        var linked = register(house, Talk.noting("").with(alias));

        assertThat(listed(house, "channel=CHAT")).containsExactly(chat);
        assertThat(listed(house, "theme=" + sleep)).containsExactly(tired);
        assertThat(listed(house, "frequentUser=" + alias.value())).containsExactly(linked);
        assertThat(listed(house, "channel=CHAT&theme=" + sleep)).isEmpty();
        assertThat(listed(house, "")).containsExactlyInAnyOrder(chat, tired, linked);
    }

    @Test
    void isFilteredByDaysThatBeginAndEndAtMidnightInCopenhagen() {
        var house = houses.found(COUNSELLOR);
        register(house, Talk.noting("").at(Instant.parse("2026-02-27T22:59:00Z")));
        var first = register(house, Talk.noting("").at(Instant.parse("2026-02-27T23:00:00Z")));
        var last = register(house, Talk.noting("").at(Instant.parse("2026-03-01T22:59:00Z")));
        register(house, Talk.noting("").at(Instant.parse("2026-03-01T23:00:00Z")));

        assertThat(listed(house, "from=2026-02-28&until=2026-03-01")).containsExactly(last, first);
    }

    @Test
    void coversTheWholeShortDayOnWhichTheClockJumps() {
        var house = houses.found(COUNSELLOR);
        clock.set(Instant.parse("2026-03-31T08:00:00Z"));
        register(house, Talk.noting("").at(Instant.parse("2026-03-28T22:59:00Z")));
        var first = register(house, Talk.noting("").at(Instant.parse("2026-03-28T23:00:00Z")));
        var last = register(house, Talk.noting("").at(Instant.parse("2026-03-29T21:59:00Z")));
        register(house, Talk.noting("").at(Instant.parse("2026-03-29T22:00:00Z")));

        assertThat(listed(house, "from=2026-03-29&until=2026-03-29")).containsExactly(last, first);
    }

    @Test
    void showsThoseOfColleaguesToWhoeverLeadsOnly() {
        var house = houses.found(COUNSELLOR, COUNSELLOR, COORDINATOR);
        var own = register(house, Talk.noting(""));
        var colleagues = given.registered(house, house.members(COUNSELLOR).getLast(), Talk.noting(""))
                .value()
                .toString();

        assertThat(listed(house, "whose=all")).containsExactly(own);
        assertThat(shown(visitors.signedIn(house.member(COORDINATOR)).open("/helpline/conversations?whose=all")))
                .containsExactlyInAnyOrder(own, colleagues);
        assertThat(shown(visitors.signedIn(house.member(COORDINATOR)).open("/helpline/conversations")))
                .isEmpty();
    }

    @Test
    void takesAnAddressThatMakesNoSense() {
        var house = houses.found(COUNSELLOR);
        var own = register(house, Talk.noting(""));

        assertThat(listed(house, "from=i-gaar&channel=PIGEON&theme=sleep&after=999999999999999_x&frequentUser=nobody"))
                .containsExactly(own);
    }

    private String register(House house, Talk talk) {
        return given.registered(house, house.member(COUNSELLOR), talk).value().toString();
    }

    /** The ids the first counsellor is shown for this query. */
    private List<String> listed(House house, String query) {
        return shown(visitors.signedIn(house.member(COUNSELLOR)).open("/helpline/conversations?" + query));
    }

    private static List<String> shown(Answer page) {
        assertThat(page).isShown();
        return page.page().select("tbody a.row-link").eachAttr("href").stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .toList();
    }
}
