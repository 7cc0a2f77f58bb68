package dk.samklang.helpline.conversation;

import static dk.samklang.organisation.Roles.COORDINATOR;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.Visitors;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ProgramTest
@Requirement("FB-4")
class CorrectConversationTests {

    /** What a house allows until it decides otherwise. */
    private static final Duration ALLOWED = Duration.ofDays(7);

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext program;

    @Test
    void isPossibleUntilTheLastMomentTheHouseAllows() {
        var house = houses.found(COUNSELLOR);
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        var talk = Given.in(program)
                .registered(house, house.member(COUNSELLOR), Talk.noting("Først."))
                .value();
        clock.advance(ALLOWED.minusMillis(1));

        var answer = SentForm.of(house)
                .with("duration", "20")
                .with("note", "Rettet.")
                .correctedBy(ingrid, talk, 0);

        assertThat(answer).leadsTo("/helpline/conversations/" + talk + "?corrected=1");
        assertThat(ingrid.open("/helpline/conversations/" + talk)).shows("Rettet.");
    }

    @Test
    void isRefusedAfterTheHousesDays() {
        var house = houses.found(COUNSELLOR);
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        var talk = Given.in(program)
                .registered(house, house.member(COUNSELLOR), Talk.noting("Først."))
                .value();
        clock.advance(ALLOWED);

        var page = ingrid.open("/helpline/conversations/" + talk + "/edit");
        var sent = SentForm.of(house)
                .with("duration", "20")
                .with("note", "Rettet.")
                .correctedBy(ingrid, talk, 0);

        assertThat(page).says("conversation.too-late").shows("Først.").nowhereHolds("/edit\"");
        assertThat(sent).leadsTo("/helpline/conversations/" + talk + "?late=1");
        assertThat(ingrid.open("/helpline/conversations/" + talk))
                .shows("Først.")
                .nowhereHolds("Rettet.");
    }

    @Test
    void isForTheCounsellorAlone() {
        var house = houses.found(COUNSELLOR, COORDINATOR);
        var alias = Given.in(program).alias(house, "Fyrtårnet");
        var talk = Given.in(program)
                .registered(
                        house, house.member(COUNSELLOR), Talk.noting("Først.").with(alias))
                .value();
        var omar = visitors.signedIn(house.member(COORDINATOR));

        assertThat(omar.open("/helpline/conversations/" + talk + "/edit")).isNotFound();
        assertThat(SentForm.of(house).with("note", "Rettet.").correctedBy(omar, talk, 0))
                .isNotFound();

        assertThat(omar.open("/helpline/conversations/" + talk)).shows("Først.").nowhereHolds("/edit\"");
    }

    @Test
    @Requirement(value = "X-9", part = "conflicts")
    void showsBothVersionsToWhoeverHasSeenAnOlderOne() {
        var house = houses.found(COUNSELLOR);
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        var talk = Given.in(program)
                .registered(house, house.member(COUNSELLOR), Talk.noting("Først."))
                .value();
        SentForm.of(house).with("duration", "20").with("note", "Den hurtige.").correctedBy(ingrid, talk, 0);

        var answer = SentForm.of(house)
                .with("duration", "20")
                .with("note", "Den langsomme.")
                .correctedBy(ingrid, talk, 0);

        assertThat(answer).hasStatus(409).shows("Den langsomme.", "Den hurtige.");
        assertThat(ingrid.open("/helpline/conversations/" + talk))
                .shows("Den hurtige.")
                .nowhereHolds("Den langsomme.");
    }
}
