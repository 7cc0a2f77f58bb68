package dk.samklang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.samklang.organisation.Roles.COUNSELLOR;

import com.microsoft.playwright.options.AriaRole;
import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.testing.Houses;
import dk.samklang.testing.Language;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.browser.BrowserTest;
import dk.samklang.testing.browser.Computer;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BrowserTest
@Requirement("FB-4")
@Requirement(value = "X-7", part = "wcag")
@Requirement(value = "X-7", part = "keyboard")
class FrequentUserJourney {

    @Autowired
    private Houses houses;

    @Autowired
    private ApplicationContext program;

    @ParameterizedTest
    @EnumSource
    void aCounsellorFindsAnAliasAndImprovesItsCard(Language language, Computer computer) {
        var house = houses.found(COUNSELLOR, COUNSELLOR);
        var given = Given.in(program);
        var alias = given.alias(house, "Fyrtårnet", "Spørg først, hvad der er vigtigst i dag.");
        given.alias(house, "Havmågen");
        given.registered(
                house,
                house.members().getLast(),
                Talk.noting("Talte om natten.")
                        .at(TestClock.MONDAY_NINE.minus(Duration.ofDays(1)))
                        .lasting(25)
                        .agreeing("Ny samtale søndag kl. 20.")
                        .workedWell("At tale om katten.")
                        .with(alias));
        computer.reading(language).signIn(house.login(COUNSELLOR));
        var keys = computer.keys();
        var main = computer.page().locator("main");

        keys.tabTo("frequentuser.section").press("Enter");
        assertThat(main).containsText("Havmågen");
        computer.everyWidth();
        keys.press("s").type("fyr").press("Enter");
        assertThat(main).not().containsText("Havmågen");
        computer.everyWidth();

        keys.tabToWords("Fyrtårnet").press("Enter");
        assertThat(main.locator(".approach li")).hasText("Spørg først, hvad der er vigtigst i dag.");
        assertThat(main.locator(".lessons-well")).containsText("At tale om katten.");
        assertThat(main.locator(".lessons-agreed")).containsText("Ny samtale søndag kl. 20.");
        assertThat(main.locator(".latest-contacts"))
                .containsText(house.members().getLast().name());
        computer.everyWidth();

        keys.press("e");
        assertThat(computer.field("frequentuser.field.alias")).hasValue("Fyrtårnet");
        computer.everyWidth();
        keys.tabTo("frequentuser.field.approach2").type("Hold jer til et kvarter.");
        keys.tabTo("frequentuser.type.lonely").press("Space").press("Control+Enter");

        assertThat(computer.text("frequentuser.saved.changed")).isVisible();
        assertThat(main.locator(".approach li"))
                .hasText(new String[] {"Spørg først, hvad der er vigtigst i dag.", "Hold jer til et kvarter."});
        assertThat(main).containsText(computer.say("frequentuser.type.lonely"));
        computer.page().locator(".row-link").click();
        assertThat(main).containsText("Talte om natten.");
        computer.everyWidth();
    }

    @ParameterizedTest
    @EnumSource
    void anAliasThatIsTakenLeadsToItsCard(Language language, Computer computer) {
        var house = houses.found(COUNSELLOR);
        Given.in(program).alias(house, "Fyrtårnet");
        computer.reading(language)
                .expecting("status of 422")
                .signIn(house.login(COUNSELLOR))
                .open("/helpline/frequent-users");
        var keys = computer.keys();

        keys.press("n");
        assertThat(computer.heading("frequentuser.new.title")).isVisible();
        keys.tabTo("frequentuser.field.alias").type("fyrtårnet").press("Control+Enter");

        assertThat(computer.page().locator(".error-summary")).isFocused();
        assertThat(computer.field("frequentuser.field.alias")).hasValue("fyrtårnet");
        computer.everyWidth();
        computer.page()
                .getByText(computer.say("frequentuser.alias.holder", "fyrtårnet"))
                .click();
        assertThat(computer.page().getByRole(AriaRole.HEADING).first()).hasText("Fyrtårnet");
    }
}
