package dk.samklang.helpline.agreement;

import static dk.samklang.organisation.Roles.COORDINATOR;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.organisation.Roles.HELPLINE_LEADER;
import static dk.samklang.testing.TestClock.MONDAY_NINE;
import static dk.samklang.testing.Visitor.field;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.testing.Answer;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Visitor;
import dk.samklang.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How long a conversation lasts: as agreed, else by the limit, else by the house; without script it stands as text. */
@ProgramTest
@Requirement("FB-12")
class LengthTests {

    private static final String RULES = "/helpline/settings/agreements";
    private static final String SCREEN = "/helpline/conversations/new";

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    private House house;
    private FrequentUserId lighthouse;
    private Visitor counsellor;
    private Visitor coordinator;
    private Visitor leader;

    @BeforeEach
    void somebodyIsKnown() {
        house = houses.found(COUNSELLOR, COORDINATOR, HELPLINE_LEADER);
        lighthouse = Given.in(program).alias(house, "Fyrtårnet");
        counsellor = visitors.signedIn(house.member(COUNSELLOR));
        coordinator = visitors.signedIn(house.member(COORDINATOR));
        leader = visitors.signedIn(house.member(HELPLINE_LEADER));
        coordinator.get("/helpline/agreements");
    }

    @Test
    void isOffUntilTheHouseDecides() {
        assertThat(counsellor.get(SCREEN).page().select("[data-length]")).isEmpty();
    }

    @Test
    void isThatOfTheHouseWithTheTimeItEnds() {
        decide("15", "", "");

        assertThat(counsellor.get(SCREEN).page().text())
                .contains(
                        "Vores samtaler: 15 minutter til kl. 09.15",
                        "Spørg, hvad der er vigtigst i dag.",
                        "Begynd at runde af, når det passer.");
    }

    @Test
    void isSaidInTheWordsOfTheHouse() {
        decide("15", "Hvad er vigtigst nu?", "Vi nærmer os slutningen.");

        assertThat(counsellor.get(SCREEN).page().text()).contains("Hvad er vigtigst nu?", "Vi nærmer os slutningen.");
    }

    @Test
    void comesFromTheAgreementBeforeTheLimitAndFromTheLimitBeforeTheHouse() {
        decide("15", "", "");
        hold(SentProposal.ofLimit(lighthouse).with("minutes", 10));
        assertThat(part()).says("agreement.length.LIMIT", 10);

        hold(SentProposal.ofTimes(lighthouse).with("minutes", 25));

        assertThat(part()).says("agreement.length.AGREEMENT", 25);
        assertThat(part().text()).doesNotContain("Aftalt: højst 10 minutter");
    }

    @Test
    void isNoErrorToGoBeyond() {
        decide("15", "", "");

        var talk = Given.in(program)
                .registered(
                        house,
                        house.member(COUNSELLOR),
                        Talk.noting("Om en svær aften.").at(MONDAY_NINE).lasting(55));

        assertThat(counsellor.get("/helpline/conversations/" + talk.value()).text())
                .contains("55")
                .doesNotContain("Vores samtaler", "tid er gået");
    }

    @Test
    void showsBothVersionsWhenTwoLeadersDecideAtOnce() {
        var first = leader.get(RULES).form("layout.save");
        decide("15", "", "");

        var answer = first.fill("houserules.agreements.minutes", "30").send();

        assertThat(answer)
                .hasStatus(409)
                .says("layout.conflict.heading")
                .hasField("houserules.agreements.minutes", "30");
    }

    @Test
    void isBetweenFiveMinutesAndFourHours() {
        var answer = leader.get(RULES)
                .form("layout.save")
                .fill("houserules.agreements.minutes", "4")
                .send();

        assertThat(answer)
                .hasStatus(422)
                .complainsAbout("houserules.agreements.minutes", "layout.form.not-a-number", 5, 240);
    }

    private void decide(String minutes, String prioritise, String roundOff) {
        var other = visitors.signedIn(house.member(HELPLINE_LEADER));
        assertThat(other.get(RULES)
                        .form("layout.save")
                        .fill("houserules.agreements.minutes", minutes)
                        .fill("houserules.agreements.prioritise", prioritise)
                        .fill("houserules.agreements.roundOff", roundOff)
                        .send())
                .hasStatus(303);
    }

    private void hold(SentProposal proposal) {
        proposal.by(coordinator);
        coordinator.post(proposal.path() + "/accept", field("version", "0"));
    }

    private Answer part() {
        return counsellor.get("/helpline/frequent-users/" + lighthouse.value() + "/approach");
    }
}
