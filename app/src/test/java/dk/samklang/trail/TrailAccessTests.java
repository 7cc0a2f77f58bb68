package dk.samklang.trail;

import static dk.samklang.organisation.Roles.ADMINISTRATOR;
import static dk.samklang.organisation.Roles.AUDITOR;
import static dk.samklang.organisation.Roles.COORDINATOR;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.organisation.Roles.HELPLINE_LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.helpline.conversation.ConversationId;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.testing.Answer;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Visitor;
import dk.samklang.testing.Visitors;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who may look at the trail, and how much of it: a leader their own records, an administrator nothing. */
@ProgramTest
@Requirement(value = "X-4", part = "trail")
class TrailAccessTests {

    private static final String TRAIL = "/trail";

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    @Autowired
    private ApplicationContext program;

    private House house;
    private FrequentUserId alias;
    private ConversationId conversation;
    private Visitor auditor;

    @BeforeEach
    void somethingToLookAt() {
        house = houses.found(COUNSELLOR, HELPLINE_LEADER, AUDITOR, COORDINATOR);
        alias = Given.in(program).alias(house, "Fyrtårnet");
        conversation = Given.in(program)
                .registered(
                        house,
                        house.member(COUNSELLOR),
                        Talk.noting("Et notat.").with(alias));
        auditor = visitors.signedIn(house.member(AUDITOR));
    }

    @Test
    void tellsALeaderWhoLookedAtACardOfTheirHelpline() {
        visitors.signedIn(house.member(COORDINATOR)).open("/helpline/frequent-users/" + alias.value());
        var leader = visitors.signedIn(house.member(HELPLINE_LEADER));

        var answer = leader.open("/helpline/frequent-users/" + alias.value()).follow("Hvem har set dette?");

        answer.assertThat()
                .isShown()
                .shows("Fyrtårnet", house.member(COORDINATOR).name());
    }

    @Test
    void tellsALeaderWhoLookedAtAConversation() {
        var leader = visitors.signedIn(house.member(HELPLINE_LEADER));

        var answer =
                leader.open("/helpline/conversations/" + conversation.value()).follow("Hvem har set dette?");

        answer.assertThat().isShown().shows(house.member(COUNSELLOR).name(), "Oprettede");
    }

    @Test
    void tellsALeaderNothingOfRecordsThatAreNotTheirs() {
        var others = houses.found(COUNSELLOR);
        var theirs = Given.in(program).alias(others, "Nabolys");
        var leader = visitors.signedIn(house.member(HELPLINE_LEADER));

        leader.get("/trail/records/" + theirs.value()).assertThat().isNotFound();
        leader.get("/trail/records/" + house.member(COUNSELLOR).staff().value())
                .assertThat()
                .isNotFound();
    }

    @Test
    void showsAnAuditorNothingOfAnotherOrganisation() {
        var others = houses.found(COUNSELLOR);
        var theirs = Given.in(program).alias(others, "Nabolys");

        assertThat(rows(auditor.open(TRAIL + "?record=" + theirs.value()))).isEmpty();
        assertThat(auditor.open(TRAIL).text()).doesNotContain(theirs.value().toString());
        auditor.get("/trail/records/" + theirs.value()).assertThat().isNotFound();
    }

    @ParameterizedTest
    @ValueSource(strings = {COUNSELLOR, COORDINATOR, HELPLINE_LEADER})
    void isClosedToThoseWhoAreLookedAt(String role) {
        visitors.signedIn(house.member(role)).get(TRAIL).assertThat().isNotFound();
    }

    @Test
    void isClosedToTheAdministrator() {
        var other = houses.found(ADMINISTRATOR);

        visitors.signedIn(other.member(ADMINISTRATOR)).get(TRAIL).assertThat().isNotFound();
    }

    private static List<String> rows(Answer answer) {
        return answer.page().select("table tbody tr").eachText();
    }
}
