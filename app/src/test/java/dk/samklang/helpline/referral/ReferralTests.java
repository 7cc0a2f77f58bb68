package dk.samklang.helpline.referral;

import static dk.samklang.organisation.Roles.COORDINATOR;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.organisation.Roles.HELPLINE_LEADER;
import static dk.samklang.testing.Visitor.field;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.testing.Answer;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.Language;
import dk.samklang.testing.MessageFiles;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Sql;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.Visitor;
import dk.samklang.testing.Visitors;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ProgramTest
@Requirement("FB-14")
class ReferralTests {

    private static final String LIST = "/helpline/referrals";
    private static final int SEVEN_MONTHS = 215;

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private TestClock clock;

    private House house;
    private Visitor leader;
    private Visitor coordinator;
    private Visitor counsellor;

    @BeforeEach
    void foundAHouse() {
        house = houses.found(HELPLINE_LEADER, COORDINATOR, COUNSELLOR);
        leader = visitors.signedIn(house.member(HELPLINE_LEADER));
        coordinator = visitors.signedIn(house.member(COORDINATOR));
        counsellor = visitors.signedIn(house.member(COUNSELLOR));
        List.of(leader, coordinator, counsellor).forEach(person -> person.open(LIST));
    }

    @Test
    void everyStarterSaysWhatItOffersAndToWhomInBothLanguages() {
        var starters = Sql.asOwner()
                .sql("select name from helpline.starter_referral_option")
                .query(String.class)
                .list();

        assertThat(starters).hasSizeGreaterThan(10);
        for (var language : Language.values()) {
            var words = MessageFiles.read("referral", language);
            assertThat(starters)
                    .allMatch(name -> words.containsKey(Directory.STARTER + name + ".offers")
                            && words.containsKey(Directory.STARTER + name + ".audience"));
        }
    }

    @Test
    void aHouseBeginsWithNationwideOffersThatNobodyHasChecked() {
        assertThat(names(counsellor.get(LIST))).contains("Livslinien", "Røde Kors");
        assertThat(coordinator.open("/")).says("referral.day.never", "Alarmcentralen 112");
        assertThat(counsellor.open("/").text()).doesNotContain(Language.DANISH.say("referral.day"));
    }

    @Test
    void theDirectoryIsSearchedFilteredAndSorted() {
        added("Kaffestuen", "DROP_IN");

        assertThat(names(counsellor.get(LIST + "?q=kaffe"))).containsExactly("Kaffestuen");
        assertThat(names(counsellor.get(LIST + "?q=telefonven"))).containsExactly("Ældre Sagen");
        assertThat(names(counsellor.get(LIST + "?kind=DROP_IN")))
                .contains("Kaffestuen")
                .doesNotContain("Livslinien");
        assertThat(names(counsellor.get(LIST + "?fits=" + theme("suicidal-thoughts"))))
                .contains("Livslinien");
        check("Kaffestuen");
        assertThat(names(counsellor.get(LIST + "?order=CHECKED"))).endsWith("Kaffestuen");
        assertThat(names(counsellor.get(LIST + "?due=true"))).doesNotContain("Kaffestuen");
    }

    @Test
    void aCheckIsOnePressThatCanBeTakenBackAndFallsDueAgain() {
        var checked = check("Livslinien");

        assertThat(checked).says("referral.checked.done", "Livslinien");
        coordinator.post(LIST + "/" + id("Livslinien") + "/unchecked");
        assertThat(names(coordinator.get(LIST + "?due=true"))).contains("Livslinien");
        check("Livslinien");
        clock.advance(Duration.ofDays(SEVEN_MONTHS));
        coordinator = visitors.signedIn(house.member(COORDINATOR));
        assertThat(names(coordinator.get(LIST + "?due=true"))).contains("Livslinien");
    }

    @Test
    void theHouseDecidesHowOftenEntriesAreChecked() {
        check("Livslinien");
        leader.post(LIST + "/months", service(), field("version", "0"), field("months", "1"));
        clock.advance(Duration.ofDays(40));
        coordinator = visitors.signedIn(house.member(COORDINATOR));

        assertThat(names(coordinator.get(LIST + "?due=true"))).contains("Livslinien");
        assertThat(again().post(LIST + "/months", service(), field("version", "1"), field("months", "99")))
                .hasStatus(422);
    }

    @Test
    void counsellorsReadCoordinatorsCheckAndTheLeaderDecides() {
        var path = LIST + "/" + id("Livslinien");

        assertThat(counsellor.post(path + "/checked")).isNotFound();
        assertThat(coordinator.get(path)).isNotFound();
        assertThat(coordinator.post(path + "/retire")).isNotFound();
        assertThat(leader.get(path)).isShown();
        var stranger = visitors.signedIn(houses.found(HELPLINE_LEADER).member(HELPLINE_LEADER));
        stranger.open(LIST);
        assertThat(stranger.get(path)).isNotFound();
        assertThat(stranger.post(path + "/checked")).isNotFound();
    }

    @Test
    void bothVersionsAreShownToTheSlowerLeader() {
        var path = LIST + "/" + id("Livslinien");
        leader.post(path, field("version", "0"), field("name", "Livslinien"), field("area", "Først"));

        var slower = leader.post(path, field("version", "0"), field("name", "Livslinien"), field("area", "Sidst"));

        assertThat(slower).hasStatus(409).shows("Sidst", "Først");
    }

    @Test
    void whatIsRetiredIsNotSuggestedAndComesBack() {
        var path = LIST + "/" + id("Ventilen");
        leader.post(path + "/retire");

        assertThat(beside().text()).doesNotContain("Ventilen");
        leader.post(path + "/restore");
        assertThat(beside().text()).contains("Ventilen");
    }

    @Test
    void suggestionsFitTheThemesOfTheConversation() {
        var panel = beside(field("themes", theme("loneliness").toString()));

        assertThat(panel).says("referral.fitting");
        assertThat(panel.page().select("ul.phrases").eachText().getFirst())
                .contains("Røde Kors")
                .doesNotContain("Giftlinjen");
    }

    @Test
    void aReferralIsNotedWhileTheConversationIsWrittenAndStandsOnTheCard() {
        var alias = Given.in(program).alias(house, "Fyrtårnet");
        var talk = referred(alias, "Røde Kors");

        assertThat(counsellor.open("/helpline/conversations/" + talk + "/referrals"))
                .shows("Røde Kors");
        assertThat(coordinator.open("/helpline/frequent-users/" + alias.value()))
                .shows("Røde Kors")
                .says("frequentuser.referrals.open");
    }

    @Test
    void itsOutcomeIsNotedLaterWithAWordThatGoesWithTheAlias() {
        var alias = Given.in(program).alias(house, "Fyrtårnet");
        referred(alias, "Røde Kors");
        var path = coordinator
                .open("/helpline/frequent-users/" + alias.value())
                .page()
                .select("a[href*=/given/]")
                .attr("href");

        coordinator
                .open(path)
                .form("layout.save")
                .choose("referral.outcome.USED")
                .fill("referral.words", "Glad for besøget.")
                .submit();

        assertThat(counsellor.open("/helpline/frequent-users/" + alias.value()))
                .says("referral.outcome.USED")
                .shows("Glad for besøget.");
        assertThat(Sql.asOwner()
                        .sql("select count(*) from helpline.referral_words where frequent_user_id = :alias")
                        .param("alias", alias.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(counsellor.post(path, field("version", "0"), field("outcome", "NOT_USED")))
                .hasStatus(409)
                .says("referral.outcome.USED");
    }

    @Test
    @Requirement(value = "FB-8", part = "rules")
    void aCivilRegistrationNumberInTheOutcomeIsRefused() {
        var alias = Given.in(program).alias(house, "Fyrtårnet");
        referred(alias, "Røde Kors");
        var path = counsellor
                .open("/helpline/frequent-users/" + alias.value())
                .page()
                .select("a[href*=/given/]")
                .attr("href");

        var refused =
                counsellor.post(path, field("version", "0"), field("outcome", "USED"), field("words", "010203-1234"));

        assertThat(refused).hasStatus(422).hasField("referral.words", "010203-1234");
    }

    @Test
    void aReferralIsTakenBackByTheOneWhoNotedIt() {
        var conversation = UUID.randomUUID();
        note(conversation, "Røde Kors");
        var undo = beside(field("id", conversation.toString()))
                .page()
                .select("button[name=undo]")
                .attr("value");

        var panel = counsellor.post(
                LIST + "/beside/note", service(), field("id", conversation.toString()), field("undo", undo));

        assertThat(panel.page().select("button[name=undo]")).isEmpty();
    }

    /** The leader, whose session has ended while months went by. */
    private Visitor again() {
        var again = visitors.signedIn(house.member(HELPLINE_LEADER));
        again.open(LIST);
        return again;
    }

    private String referred(FrequentUserId alias, String option) {
        var talk = Given.in(program)
                .registered(
                        house,
                        house.member(COUNSELLOR),
                        Talk.noting("En stille aften.").with(alias));
        note(talk.value(), option);
        return talk.value().toString();
    }

    private Answer note(UUID conversation, String option) {
        return counsellor.post(
                LIST + "/beside/note", service(), field("id", conversation.toString()), field("option", id(option)));
    }

    private void added(String name, String kind) {
        leader.post(LIST, service(), field("name", name), field("kind", kind));
    }

    private Answer check(String name) {
        return coordinator.follow(coordinator.post(LIST + "/" + id(name) + "/checked"));
    }

    private String id(String name) {
        return Sql.asOwner()
                .sql("select id from helpline.referral_option where service_id = :service and name = :name")
                .param("service", house.helpline().value())
                .param("name", name)
                .query(String.class)
                .single();
    }

    private UUID theme(String starter) {
        return Given.in(program).theme(house, starter);
    }

    private Visitor.Field service() {
        return field("service", house.helpline().value().toString());
    }

    private Answer beside(Visitor.Field... told) {
        var fields = new ArrayList<>(List.of(told));
        fields.add(service());
        return counsellor.post(LIST + "/beside", fields.toArray(Visitor.Field[]::new));
    }

    private static List<String> names(Answer page) {
        return page.page().select(".directory-entry h2").eachText();
    }
}
