package dk.samklang.helpline.phrases;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.organisation.Roles.HELPLINE_LEADER;
import static dk.samklang.testing.Visitor.field;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.helpline.Given;
import dk.samklang.helpline.frequentuser.AgeBand;
import dk.samklang.helpline.frequentuser.CreateFrequentUser;
import dk.samklang.helpline.frequentuser.CreateFrequentUserOutcome;
import dk.samklang.helpline.frequentuser.FrequentUserDetails;
import dk.samklang.helpline.frequentuser.Gender;
import dk.samklang.helpline.frequentuser.ListTypes;
import dk.samklang.testing.Answer;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.Language;
import dk.samklang.testing.MessageFiles;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Sql;
import dk.samklang.testing.Visitor;
import dk.samklang.testing.Visitors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ProgramTest
@Requirement("FB-15")
class PhrasesTests {

    private static final String AT_HAND = "/helpline/phrases";
    private static final String SETTINGS = "/helpline/settings/phrases";

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    @Autowired
    private ApplicationContext program;

    private House house;
    private Visitor leader;
    private Visitor counsellor;

    @BeforeEach
    void foundAHouse() {
        house = houses.found(HELPLINE_LEADER, COUNSELLOR);
        leader = visitors.signedIn(house.member(HELPLINE_LEADER));
        counsellor = visitors.signedIn(house.member(COUNSELLOR));
        counsellor.open(AT_HAND);
    }

    @Test
    void everyStarterSaysSomethingInBothLanguages() {
        var starters = Sql.asOwner()
                .sql("select name from helpline.starter_phrase")
                .query(String.class)
                .list();

        assertThat(starters).hasSizeGreaterThan(25);
        for (var language : Language.values()) {
            assertThat(starters)
                    .allMatch(name -> MessageFiles.read("phrases", language).containsKey(Phrases.STARTER + name));
        }
    }

    @Test
    void aHouseBeginsWithWordingsForEveryStageAndSituation() {
        var page = counsellor.get(AT_HAND);

        Arrays.stream(Stage.values()).forEach(stage -> assertThat(page).says("phrases.stage." + stage));
        Arrays.stream(Situation.values()).forEach(situation -> assertThat(page).says("phrases.situation." + situation));
        assertThat(page).says("phrases.source").says("phrases.starter.one-thing");
    }

    @Test
    void thoseThatFitTheCallersTypesComeFirst() {
        var alias = lonely();

        var panel = beside(field("frequentUser", alias.toString()));

        assertThat(panel).says("phrases.fitting");
        assertThat(words(panel, 1).getFirst()).isEqualTo(said("whom-this-week"));
        assertThat(words(beside(), 1).getFirst()).isEqualTo(said("one-thing"));
    }

    @Test
    void thoseThatFitAThemeComeFirst() {
        var theme = Given.in(program).theme(house, "suicidal-thoughts");

        var panel = beside(field("themes", theme.toString()));

        assertThat(words(panel, 1).getFirst()).isEqualTo(said("thoughts-of-suicide"));
    }

    @Test
    void copyingIsOfferedWhereTheConversationIsWritten() {
        assertThat(beside(field("channel", "CHAT"))).says("phrases.copy");
        assertThat(beside(field("channel", "PHONE")).page().select("[data-copy]"))
                .isEmpty();
    }

    @Test
    void aCounsellorSaysWhatHelpedAndTakesItBack() {
        var id = cards(beside(), 0).getFirst();

        var helped = counsellor.post(AT_HAND + "/" + id + "/verdict", field("helpful", "yes"), field("part", "beside"));

        assertThat(helped.page().select("#phrase-yes-" + id).attr("aria-pressed"))
                .isEqualTo("true");
        assertThat(verdict(id)).isEqualTo(Language.DANISH.say("phrases.verdicts", 1, 1));
        counsellor.post(AT_HAND + "/" + id + "/verdict", field("helpful", "no"));
        assertThat(verdict(id)).isEqualTo(Language.DANISH.say("phrases.verdicts", 0, 1));
        counsellor.post(AT_HAND + "/" + id + "/verdict", field("helpful", ""));
        assertThat(verdict(id)).isEqualTo(Language.DANISH.say("phrases.verdicts.none"));
    }

    @Test
    void theLeaderSeesHowManyAndNotWho() {
        var id = cards(beside(), 0).getFirst();
        counsellor.post(AT_HAND + "/" + id + "/verdict", field("helpful", "yes"));

        assertThat(leader.open(SETTINGS)).nowhereHolds(house.member(COUNSELLOR).name());
        assertThat(Sql.asOwner()
                        .sql("select count(*) from audit.entry where record_id = :id")
                        .param("id", UUID.fromString(id))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theLeaderAddsAWordingThatCounsellorsHaveAtOnce() {
        leader.open(SETTINGS)
                .form("phrases.add.do")
                .fill("phrases.words", "Hvad plejer at hjælpe dig lidt?")
                .choose("phrases.stage.CLOSING")
                .submit();

        assertThat(words(beside(), 2)).contains("Hvad plejer at hjælpe dig lidt?");
    }

    @Test
    void theLeaderChangesWordsAndTheTypesTheyFit() {
        var alias = lonely();
        var path = path("left-over");
        var type = lonelyType();
        leader.open(path);

        leader.post(
                path,
                field("version", "0"),
                field("words", "Hvad mangler du fra sidst?"),
                field("stage", "DURING"),
                field("situation", "AWAY"),
                field("types", type.toString()));

        var panel = beside(field("frequentUser", alias.toString()));
        assertThat(words(panel, 1)).startsWith("Hvad mangler du fra sidst?", said("whom-this-week"));
        assertThat(panel.page().select(".stage:eq(0)").text()).doesNotContain("Hvad mangler du fra sidst?");
    }

    @Test
    void aStarterLeftAsItIsKeepsSpeakingBothLanguages() {
        var path = path("left-over");

        leader.open(path).form("layout.save").submit();

        var english = visitors.signedIn(house.member(COUNSELLOR)).reading(Language.ENGLISH);
        assertThat(english.get(AT_HAND)).says("phrases.starter.left-over");
    }

    @Test
    void bothVersionsAreShownToTheSlowerLeader() {
        var path = path("left-over");
        leader.open(path);
        leader.post(path, field("version", "0"), field("words", "Først."), field("stage", "OPENING"));

        var slower = leader.post(path, field("version", "0"), field("words", "Sidst."), field("stage", "CLOSING"));

        assertThat(slower).hasStatus(409).shows("Sidst.", "Først.").says("phrases.stage.CLOSING");
    }

    @Test
    void whatIsRetiredIsNotAtHandAndComesBack() {
        var path = path("one-thing");
        var retired = leader.follow(leader.post(path + "/retire"));

        assertThat(beside().text()).doesNotContain(said("one-thing"));
        assertThat(retired).says("phrases.retired.done");
        leader.post(path + "/restore");
        assertThat(words(beside(), 1)).contains(said("one-thing"));
    }

    @Test
    void aWordingIsMovedWithinItsStage() {
        leader.post(path("one-thing") + "/move", field("direction", "down"));

        assertThat(words(beside(), 1).subList(0, 2)).containsExactly(said("one-step-on"), said("one-thing"));
    }

    @Test
    @Requirement(value = "FB-8", part = "rules")
    void aCivilRegistrationNumberIsRefusedAndWhatWasTypedStays() {
        var path = path("one-thing");

        var refused = leader.post(
                path, field("version", "0"), field("words", "Er du 010203-1234?"), field("stage", "OPENING"));

        assertThat(refused).hasStatus(422).hasField("phrases.words", "Er du 010203-1234?");
    }

    @Test
    void theConversationScreenHoldsThePanelFoldedAndRemembersThatItIsOpen() {
        var screen = counsellor.get("/helpline/conversations/new");
        assertThat(screen.page().select("#beside-phrases").hasAttr("open")).isFalse();

        counsellor.post("/helpline/conversations/panels", field("panel", "phrases"), field("open", "true"));

        var again = counsellor.get("/helpline/conversations/new");
        assertThat(again.page().select("#beside-phrases").hasAttr("open")).isTrue();
        assertThat(leader.get("/helpline/conversations/new")
                        .page()
                        .select("#beside-phrases")
                        .hasAttr("open"))
                .isFalse();
        assertThat(counsellor.post("/helpline/conversations/panels", field("panel", "nothing"), field("open", "true")))
                .isNotFound();
    }

    @Test
    void othersFindNothing() {
        var path = path("one-thing");
        var stranger = visitors.signedIn(houses.found(HELPLINE_LEADER).member(HELPLINE_LEADER));
        stranger.open(SETTINGS);

        assertThat(counsellor.get(SETTINGS)).isNotFound();
        assertThat(stranger.get(path)).isNotFound();
        assertThat(stranger.post(path + "/retire")).isNotFound();
        assertThat(stranger.post(AT_HAND + "/beside", service())).isNotFound();
    }

    private UUID lonely() {
        var details = new FrequentUserDetails(
                "Fyrtårnet", Gender.FEMALE, AgeBand.FROM_50, "", "", "", "", List.of(), Set.of(lonelyType()));
        var by = house.signedIn(COUNSELLOR);
        var made = house.working(() -> program.getBean(CreateFrequentUser.class).create(by, house.helpline(), details));
        return ((CreateFrequentUserOutcome.Created) made).id().value();
    }

    private UUID lonelyType() {
        return house.working(() -> program.getBean(ListTypes.class).active(house.helpline())).stream()
                .filter(type -> Objects.equals(type.name().starterKey(), "frequentuser.type.lonely"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Visitor.Field service() {
        return field("service", house.helpline().value().toString());
    }

    private Answer beside(Visitor.Field... told) {
        var fields = new ArrayList<>(List.of(told));
        fields.add(service());
        return counsellor.post(AT_HAND + "/beside", fields.toArray(Visitor.Field[]::new));
    }

    private static List<String> words(Answer panel, int stage) {
        return panel.page().select(".stage").get(stage).select(".phrase-words").eachText();
    }

    private static List<String> cards(Answer panel, int stage) {
        return panel.page().select(".stage").get(stage).select(".phrase").eachAttr("id").stream()
                .map(id -> id.substring("phrase-".length()))
                .toList();
    }

    private String path(String starter) {
        return leader.open(SETTINGS).page().select("a.row-link").stream()
                .filter(link -> link.text().equals(said(starter)))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    private String verdict(String id) {
        return leader.open(SETTINGS)
                .page()
                .select("#phrase-" + id + " td")
                .get(1)
                .text();
    }

    private static String said(String starter) {
        return Language.DANISH.say(Phrases.STARTER + starter);
    }
}
