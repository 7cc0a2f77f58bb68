package dk.samklang.helpline.phrases;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.organisation.Roles.HELPLINE_LEADER;
import static dk.samklang.testing.Visitor.field;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.testing.Answer;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Visitor;
import dk.samklang.testing.Visitors;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
@Requirement("FB-18")
class BearingsTests {

    private static final String SETTINGS = "/helpline/settings/bearings";
    private static final String SCREEN = "/helpline/conversations/new";

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    private House house;
    private Visitor leader;
    private Visitor counsellor;

    @BeforeEach
    void foundAHouse() {
        house = houses.found(HELPLINE_LEADER, COUNSELLOR);
        leader = visitors.signedIn(house.member(HELPLINE_LEADER));
        counsellor = visitors.signedIn(house.member(COUNSELLOR));
        leader.open(SETTINGS);
    }

    @Test
    void theHousesBearingsStandInTheConversationScreen() {
        assertThat(counsellor.open(SCREEN)).says("phrases.bearing.prioritise").says("phrases.bearing.not-the-person");
    }

    @Test
    void theLeaderPutsThemInOtherWordsAndAnotherOrder() {
        var answer = decide(0, "Ét emne ad gangen.", "", "Sig farvel i god tid.");

        assertThat(answer).leadsTo(SETTINGS + "?service=" + house.helpline().value() + "&done=changed");
        assertThat(lines(counsellor.open(SCREEN))).containsExactly("Ét emne ad gangen.", "Sig farvel i god tid.");
    }

    @Test
    void anEarlierListIsBroughtBack() {
        decide(0, "Ét emne ad gangen.");
        decide(1, "Sig farvel i god tid.");

        leader.open(SETTINGS).form("phrases.bearings.bring-back").submit();

        assertThat(lines(counsellor.open(SCREEN))).containsExactly("Ét emne ad gangen.");
    }

    @Test
    void bothVersionsAreShownToTheSlowerLeader() {
        decide(0, "Først.");

        var slower = decide(0, "Sidst.");

        assertThat(slower).hasStatus(409).shows("Sidst.", "Først.");
        assertThat(lines(counsellor.open(SCREEN))).containsExactly("Først.");
    }

    @Test
    void anEmptyListIsRefused() {
        assertThat(decide(0, "")).hasStatus(422).says("phrases.bearings.none");
    }

    @Test
    @Requirement(value = "FB-8", part = "rules")
    void aCivilRegistrationNumberIsRefused() {
        assertThat(decide(0, "Kend 010203-1234.")).hasStatus(422);
    }

    @Test
    void theyStayFoldedForTheOneWhoFoldedThem() {
        counsellor.open(SCREEN);
        counsellor.post("/helpline/conversations/panels", field("panel", "bearings"), field("open", "false"));

        assertThat(folded(counsellor.get(SCREEN))).isTrue();
        assertThat(folded(leader.get(SCREEN))).isFalse();
    }

    @Test
    void counsellorsDoNotDecideOnThem() {
        counsellor.open(SCREEN);

        assertThat(counsellor.get(SETTINGS)).isNotFound();
        assertThat(counsellor.post(SETTINGS, field("line1", "Mit eget."))).isNotFound();
    }

    private Answer decide(int over, String... lines) {
        var fields = new ArrayList<>(
                List.of(field("service", house.helpline().value().toString()), field("version", String.valueOf(over))));
        for (var place = 0; place < lines.length; place++) {
            fields.add(field("line" + (place + 1), lines[place]));
        }
        return leader.post(SETTINGS, fields.toArray(Visitor.Field[]::new));
    }

    private static List<String> lines(Answer screen) {
        return screen.page().select(".bearings li").eachText();
    }

    private static boolean folded(Answer screen) {
        return !screen.page().select("details[data-beside-name=bearings]").hasAttr("open");
    }
}
