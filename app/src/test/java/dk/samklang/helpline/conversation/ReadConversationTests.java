package dk.samklang.helpline.conversation;

import static dk.samklang.organisation.Roles.COORDINATOR;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.organisation.Roles.HELPLINE_LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ProgramTest
@Requirement("FB-4")
class ReadConversationTests {

    private static final String NOTE = "Ringede om aftenen.";
    private static final String ALONE = "Det gjorde indtryk på mig.";
    private static final String ALOUD = "Vil gerne vende afslutningen.";

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    @Autowired
    private ApplicationContext program;

    @Test
    void itsCounsellorReadsAllOfIt() {
        var house = houses.found(COUNSELLOR);
        var talk = Given.in(program).registered(house, house.member(COUNSELLOR), talk());

        var page = visitors.signedIn(house.member(COUNSELLOR)).open(path(talk));

        assertThat(page).isShown().shows(NOTE, ALOUD, ALONE);
    }

    @Test
    void aColleagueReadsTheSharedLogWithoutReflections() {
        var house = houses.found(COUNSELLOR, COUNSELLOR);
        var alias = Given.in(program).alias(house, "Fyrtårnet");
        var talk = Given.in(program).registered(house, house.members().getFirst(), talk().with(alias));

        var page = visitors.signedIn(house.members().getLast()).open(path(talk));

        assertThat(page).isShown().shows(NOTE).nowhereHolds(ALONE, ALOUD);
    }

    @Test
    void aColleagueDoesNotReadWhatBelongsToNoAlias() {
        var house = houses.found(COUNSELLOR, COUNSELLOR);
        var talk = Given.in(program).registered(house, house.members().getFirst(), talk());

        var page = visitors.signedIn(house.members().getLast()).open(path(talk));

        assertThat(page).isNotFound().nowhereHolds(NOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {COORDINATOR, HELPLINE_LEADER})
    void whoeverLeadsTheHelplineReadsAllButThePrivateReflection(String role) {
        var house = houses.found(COUNSELLOR, role);
        var talk = Given.in(program).registered(house, house.member(COUNSELLOR), talk());

        var page = visitors.signedIn(house.member(role)).open(path(talk));

        assertThat(page).isShown().shows(NOTE, ALOUD).nowhereHolds(ALONE);
    }

    @Test
    @Requirement("X-2")
    void whoeverLeadsAnotherOrganisationFindsNothing() {
        var house = houses.found(COUNSELLOR);
        var other = houses.found(COORDINATOR);
        var alias = Given.in(program).alias(house, "Fyrtårnet");
        var talk = Given.in(program).registered(house, house.member(COUNSELLOR), talk().with(alias));

        var page = visitors.signedIn(other.member(COORDINATOR)).open(path(talk));

        assertThat(page).isNotFound().nowhereHolds(NOTE);
    }

    private static Talk talk() {
        return Talk.noting(NOTE).reflectingAlone(ALONE).reflectingAloud(ALOUD);
    }

    private static String path(ConversationId talk) {
        return "/helpline/conversations/" + talk.value();
    }
}
