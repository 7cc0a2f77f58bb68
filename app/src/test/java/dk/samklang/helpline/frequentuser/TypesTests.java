package dk.samklang.helpline.frequentuser;

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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
@Requirement("FB-2")
class TypesTests {

    private static final String TYPES = "/helpline/settings/types";

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    private House house;
    private Visitor leader;

    @BeforeEach
    void foundAHouse() {
        house = houses.found(HELPLINE_LEADER, COUNSELLOR);
        leader = visitors.signedIn(house.member(HELPLINE_LEADER));
    }

    @Test
    void aHouseBeginsWithTheFourOfTheGuideAndOneThatIsOff() {
        var page = leader.open(TYPES);

        assertThat(inUse(page)).containsExactly("Den ensomme", "Den dramatiske", "Opfinderen", "Den afhængige");
        assertThat(page).says("frequentuser.types.off.heading").says("frequentuser.type.sexualised");
        assertThat(page).says("frequentuser.types.lead");
    }

    @Test
    void addsATypeThatCounsellorsCanChooseWithItsDescription() {
        var added = leader.open(TYPES)
                .form("frequentuser.types.add.do")
                .fill("frequentuser.types.name", "Den tavse")
                .fill("frequentuser.types.description", "Siger næsten intet.")
                .submit();

        assertThat(inUse(added)).endsWith("Den tavse");
        assertThat(visitors.signedIn(house.member(COUNSELLOR)).open("/helpline/frequent-users/new"))
                .shows("Den tavse", "Siger næsten intet.");
    }

    @Test
    void refusesANameThatIsTakenAndKeepsWhatWasTyped() {
        leader.open(TYPES);
        leader.post(TYPES, field("service", house.helpline().value().toString()), field("name", "Den tavse"));

        var refused = leader.post(
                TYPES,
                field("service", house.helpline().value().toString()),
                field("name", "den tavse"),
                field("description", "Mere om det."));

        assertThat(refused).hasStatus(422).complainsAbout("frequentuser.types.name", "frequentuser.types.name-taken");
        assertThat(refused).hasField("frequentuser.types.description", "Mere om det.");
    }

    @Test
    void showsBothVersionsToTheSlowerLeader() {
        var path = leader.open(TYPES).page().select("tbody .row-link").attr("href");
        leader.open(path);
        leader.post(path, field("version", "0"), field("name", "Den alene"), field("description", "Først."));

        var slower =
                leader.post(path, field("version", "0"), field("name", "Den forladte"), field("description", "Sidst."));

        assertThat(slower).hasStatus(409).shows("Den forladte", "Den alene").shows("Sidst.", "Først.");
    }

    @Test
    @Requirement(value = "FB-8", part = "rules")
    void refusesATypeThatHoldsACivilRegistrationNumber() {
        leader.open(TYPES);

        var refused = leader.post(
                TYPES,
                field("service", house.helpline().value().toString()),
                field("name", "Den tavse"),
                field("description", "Har nummer 010203-1234."));

        assertThat(refused).hasStatus(422).hasField("frequentuser.types.description", "Har nummer 010203-1234.");
        assertThat(inUse(leader.open(TYPES))).doesNotContain("Den tavse");
    }

    @Test
    void movesATypeAndKeepsTheOrder() {
        var path = leader.open(TYPES).page().select("tbody .row-link").attr("href");

        leader.post(path + "/move", field("direction", "down"));

        assertThat(inUse(leader.open(TYPES)))
                .containsExactly("Den dramatiske", "Den ensomme", "Opfinderen", "Den afhængige");
    }

    @Test
    void counsellorsAndOtherHousesFindNoSuchPage() {
        var path = leader.open(TYPES).page().select("tbody .row-link").attr("href");
        var counsellor = visitors.signedIn(house.member(COUNSELLOR));
        var stranger = visitors.signedIn(houses.found(HELPLINE_LEADER).member(HELPLINE_LEADER));
        stranger.open(TYPES);

        assertThat(counsellor.get(TYPES)).isNotFound();
        assertThat(stranger.get(path)).isNotFound();
        assertThat(stranger.post(path + "/retire")).isNotFound();
        assertThat(stranger.get(TYPES + "?service=" + house.helpline().value())).isNotFound();
    }

    private static List<String> inUse(Answer page) {
        return page.page().select("tbody .row-link").eachText();
    }
}
