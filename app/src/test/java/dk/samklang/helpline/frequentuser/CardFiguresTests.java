package dk.samklang.helpline.frequentuser;

import static dk.samklang.organisation.Roles.COUNSELLOR;
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
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The pictures on a card, on the wall clock of the organisation. */
@ProgramTest
@Requirement("FB-4")
class CardFiguresTests {

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext program;

    private House house;
    private FrequentUserId alias;

    @BeforeEach
    void knowSomebody() {
        house = houses.found(COUNSELLOR);
        alias = Given.in(program).alias(house, "Fyrtårnet");
    }

    /** Danish clocks went from summer to winter time on 26 October 2025: eight in the evening is another hour in UTC. */
    @Test
    void anEveningStaysAnEveningWhenTheClockIsChanged() {
        talkedAt("2025-10-22T18:30:00Z", "2025-10-29T19:30:00Z", "2025-11-05T19:30:00Z", "2025-10-15T18:30:00Z");
        clock.set(Instant.parse("2025-11-10T09:00:00Z"));

        var card = card();

        assertThat(card).says("frequentuser.figures.habit.3", "onsdag", 4, 4);
        assertThat(card.page().select(".week-pattern tr:contains(20–22) td").eachText())
                .containsExactly("0", "0", "4", "0", "0", "0", "0");
    }

    @Test
    void aConversationJustBeforeMidnightOnSundayBelongsToTheWeekThatEnds() {
        talkedAt("2026-03-01T22:50:00Z", "2026-03-01T23:10:00Z");

        var rows = card().page().select(".figures tbody tr");

        assertThat(rows.get(0).text()).isEqualTo("2. mar. 1 20");
        assertThat(rows.get(1).text()).isEqualTo("23. feb. 1 20");
    }

    @Test
    void everyPictureHasItsTable() {
        talkedAt("2026-02-20T18:30:00Z");

        var page = card().page();

        assertThat(page.select("svg[role=img]")).hasSize(2).allMatch(picture -> picture.hasAttr("aria-label"));
        assertThat(page.select(".picture table tbody tr")).hasSize(OpenCard.WEEKS);
        assertThat(page.select(".week-pattern caption").text()).isNotEmpty();
    }

    private Answer card() {
        return visitors.signedIn(house.member(COUNSELLOR)).open("/helpline/frequent-users/" + alias.value());
    }

    private void talkedAt(String... starts) {
        Stream.of(starts)
                .map(Instant::parse)
                .forEach(start -> Given.in(program)
                        .registered(
                                house,
                                house.member(COUNSELLOR),
                                Talk.noting("").at(start).with(alias)));
    }
}
