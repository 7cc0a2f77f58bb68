package dk.samklang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.organisation.Roles.HELPLINE_LEADER;

import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.helpline.frequentuser.AgeBand;
import dk.samklang.helpline.frequentuser.CorrectFrequentUser;
import dk.samklang.helpline.frequentuser.FrequentUserDetails;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.Gender;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.Language;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.browser.BrowserTest;
import dk.samklang.testing.browser.Computer;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BrowserTest
@Requirement(value = "X-7", part = "wcag")
@Requirement(value = "X-7", part = "keyboard")
class CardKeptUpToDateJourney {

    @Autowired
    private Houses houses;

    @Autowired
    private ApplicationContext program;

    @ParameterizedTest
    @EnumSource
    @Requirement("FB-4")
    @Requirement(value = "X-9", part = "conflicts")
    void aCardIsFoundByAMisspeltWordThenImprovedAndItsOlderWordingTakenBack(Language language, Computer computer) {
        var house = houses.found(COUNSELLOR, COUNSELLOR);
        var given = Given.in(program);
        var alias = given.alias(house, "Fyrtårnet", "Spørg først, hvad der er vigtigst i dag.");
        given.alias(house, "Havmågen");
        IntStream.range(0, 6)
                .forEach(week -> given.registered(
                        house,
                        house.members().getLast(),
                        Talk.noting("Talte om natten.")
                                .at(TestClock.MONDAY_NINE.minus(Duration.ofDays(1 + 7L * week)))
                                .workedWell("At tale om katten, gang " + week + ".")
                                .with(alias)));
        computer.reading(language).expecting("status of 409").signIn(house.login(COUNSELLOR));
        var keys = computer.keys();
        var main = computer.page().locator("main");

        computer.open("/helpline/frequent-users");
        keys.press("s").type("fyrtårnt sætningerne").press("Enter");
        assertThat(main.locator(".row-link")).hasText("Fyrtårnet");
        assertThat(main.locator("mark")).hasText("sætninger");
        org.assertj.core.api.Assertions.assertThat(computer.page().url()).doesNotContain("fyrt", "s%C3%A6t");
        computer.everyWidth();

        keys.tabToWords("Fyrtårnet").press("Enter");
        assertThat(main.locator(".week-pattern caption")).containsText("6");
        assertThat(main.locator(".lessons-well")).containsText("At tale om katten, gang 0.");
        computer.everyWidth();

        keys.press("e");
        assertThat(computer.field("frequentuser.field.alias")).hasValue("Fyrtårnet");
        keys.tabTo("frequentuser.field.approach2").type("Rund roligt af.");
        colleagueSays(house, alias, "Spørg til hendes aften.");
        keys.press("Control+Enter");
        assertThat(main.locator("[data-conflict]")).isFocused();
        assertThat(main.locator(".conflict-theirs").first()).containsText("Spørg til hendes aften.");
        computer.everyWidth();
        keys.press("Control+Enter");
        assertThat(computer.text("frequentuser.saved.changed")).isVisible();

        keys.tabTo("frequentuser.card.history").press("Enter");
        assertThat(main.locator(".versions > li")).hasCount(3);
        assertThat(main.locator("ins").first()).containsText("Rund roligt af.");
        computer.everyWidth();
        main.locator(".versions > li").nth(1).locator("button").focus();
        keys.press("Enter");

        assertThat(computer.text("frequentuser.saved.restored")).isVisible();
        assertThat(main.locator(".approach li")).hasText("Spørg til hendes aften.");
    }

    @ParameterizedTest
    @EnumSource
    @Requirement("FB-2")
    void aLeaderDecidesWhichTypesTheHouseSpeaksOf(Language language, Computer computer) {
        var house = houses.found(HELPLINE_LEADER);
        var alias = Given.in(program).alias(house, "Fyrtårnet");
        computer.reading(language).signIn(house.login(HELPLINE_LEADER));
        var keys = computer.keys();
        var main = computer.page().locator("main");

        computer.open("/helpline/settings");
        assertThat(computer.heading("houserules.title")).isVisible();
        keys.tabTo("houserules.part.types").press("Enter");
        assertThat(computer.text("frequentuser.types.lead")).isVisible();
        computer.everyWidth();

        keys.tabTo("frequentuser.types.name").type("Den tavse");
        keys.tabTo("frequentuser.types.description").type("Siger næsten intet. Vent sammen.");
        keys.tabTo("frequentuser.types.add.do").press("Enter");
        assertThat(computer.text("frequentuser.types.added")).isVisible();
        keys.tabToWords(computer.say("frequentuser.types.restore") + " : "
                        + computer.say("frequentuser.type.sexualised"))
                .press("Enter");
        assertThat(computer.text("frequentuser.types.restored")).isVisible();
        assertThat(main.locator("table")).containsText(computer.say("frequentuser.type.sexualised"));

        computer.open("/helpline/frequent-users/" + alias.value() + "/edit");
        keys.tabTo("frequentuser.type.lonely").press("Space").press("Control+Enter");
        assertThat(computer.text("frequentuser.saved.changed")).isVisible();
        assertThat(main).containsText(computer.say("frequentuser.type.lonely"));

        computer.open("/helpline/settings/types");
        keys.tabTo("frequentuser.type.lonely").press("Enter");
        assertThat(computer.heading("frequentuser.types.retire.heading")).isVisible();
        computer.everyWidth();
        keys.tabTo("frequentuser.types.retire.do").press("Enter");
        assertThat(computer.text("frequentuser.types.retired")).isVisible();
        computer.open("/helpline/frequent-users/" + alias.value());
        assertThat(main)
                .containsText(
                        computer.say("frequentuser.type.lonely") + " " + computer.say("frequentuser.type-retired"));
        computer.open("/helpline/frequent-users/new");
        assertThat(main).containsText("Den tavse");
        assertThat(main).not().containsText(computer.say("frequentuser.type.lonely"));
    }

    private void colleagueSays(House house, FrequentUserId alias, String approach) {
        var details = new FrequentUserDetails(
                "Fyrtårnet",
                Gender.FEMALE,
                AgeBand.FROM_50,
                "Korte sætninger, små bogstaver.",
                "Bliver roligere af konkrete spørgsmål.",
                "Søvn og savn.",
                "Hverdage efter kl. 21.",
                List.of(approach),
                Set.of());
        house.working(() -> program.getBean(CorrectFrequentUser.class)
                .correct(house.signedIn(house.members().getLast()), alias, 0, details));
    }
}
