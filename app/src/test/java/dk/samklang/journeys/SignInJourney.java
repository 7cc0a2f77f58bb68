package dk.samklang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.samklang.organisation.Roles.COUNSELLOR;

import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.Language;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.browser.BrowserTest;
import dk.samklang.testing.browser.Computer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class SignInJourney {

    @Autowired
    private Houses houses;

    @ParameterizedTest
    @EnumSource
    @Requirement(value = "X-3", part = "password")
    @Requirement(value = "X-7", part = "keyboard")
    void aCounsellorComesInOnTheKeyboardAndLeavesAgain(Language language, Computer computer) {
        var house = houses.found(COUNSELLOR);
        computer.reading(language).open("/sign-in");
        var keys = computer.keys();

        keys.tabTo("identity.username").type(house.login(COUNSELLOR));
        keys.tabTo("identity.password.label").type(House.PASSWORD).press("Enter");

        assertThat(computer.heading("agenda.title")).isVisible();
        keys.tabTo("layout.sign-out").press("Enter");
        assertThat(computer.heading("identity.sign-in.title")).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    @Requirement(value = "X-7", part = "wcag")
    @Requirement(value = "X-7", part = "languages")
    void nothingOnTheWayInIsInAnybodysWay(Language language, Computer computer) {
        var house = houses.found(COUNSELLOR);

        computer.reading(language).open("/sign-in").everyWidth();

        computer.signIn(house.login(COUNSELLOR)).everyWidth();
        computer.open("/account/password").everyWidth();
    }

    @ParameterizedTest
    @EnumSource
    @Requirement(value = "X-7", part = "wcag")
    void aWrongPasswordIsSaidKindlyAndTheNameStays(Language language, Computer computer) {
        computer.reading(language).open("/sign-in").expecting("status of 422");

        computer.field("identity.username").fill("nobody-known");
        computer.field("identity.password.label").fill("wrong and wrong again");
        computer.button("identity.sign-in.do").click();

        assertThat(computer.text("identity.sign-in.refused")).isVisible();
        assertThat(computer.field("identity.username")).hasValue("nobody-known");
        assertThat(computer.field("identity.password.label")).isFocused();
        computer.everyWidth();
    }
}
