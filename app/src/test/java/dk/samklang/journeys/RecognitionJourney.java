package dk.samklang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.testing.TestClock.MONDAY_NINE;

import com.microsoft.playwright.Locator;
import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.Language;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.browser.BrowserTest;
import dk.samklang.testing.browser.Computer;
import java.time.Duration;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two who are much alike, and a counsellor with somebody on the line. */
@BrowserTest
@Requirement("FB-5")
@Requirement(value = "X-7", part = "keyboard")
class RecognitionJourney {

    private static final int WEEKS = 12;

    @Autowired
    private Houses houses;

    @Autowired
    private ApplicationContext program;

    private House house;

    @BeforeEach
    void twinsAreKnown() {
        house = houses.found(COUNSELLOR);
        var lighthouse = Given.in(program).alias(house, "Fyrtårnet", "Spørg først, hvad der er vigtigst i dag.");
        var watchmaker = Given.in(program).alias(house, "Urmageren", "Giv tid til pauserne.");
        tell(lighthouse, "Katten er syg, og naboen larmer i opgangen igen.");
        tell(watchmaker, "Savner drivhuset i haven, og radioen er gået i stykker.");
    }

    private void tell(FrequentUserId alias, String note) {
        IntStream.rangeClosed(1, WEEKS)
                .forEach(week -> Given.in(program)
                        .registered(
                                house,
                                house.member(COUNSELLOR),
                                Talk.noting(note)
                                        .at(MONDAY_NINE.minus(Duration.ofDays(7L * week)))
                                        .with(alias)));
    }

    @ParameterizedTest
    @EnumSource
    @Requirement(value = "X-7", part = "wcag")
    @Requirement(value = "X-7", part = "languages")
    void aCallIsRecognisedByItsThirdWordAndTheTwinIsNot(Language language, Computer computer) {
        var screen = opened(language, computer);
        var keys = computer.keys();

        keys.type("Nabboens kat larmer");

        assertThat(asked(screen)).hasText(screen.say("recognition.ask", "Fyrtårnet"));
        assertThat(panel(screen)).not().containsText("Urmageren");
        assertThat(screen.note()).isFocused();
        computer.everyWidth();
        keys.press("Alt+6");
        assertThat(screen.approach()).containsText("Spørg først, hvad der er vigtigst i dag.");
        assertThat(screen.note()).isFocused();
        assertThat(panel(screen)).containsText(screen.say("recognition.chosen"));
        keys.press("Control+s");
        screen.isSaved();
        assertThat(computer.page().locator("main")).containsText("Fyrtårnet");
    }

    @ParameterizedTest
    @EnumSource
    void aCallerWhoIsNobodyListedIsLeftInPeace(Language language, Computer computer) {
        var screen = opened(language, computer);

        computer.page()
                .waitForResponse(
                        answer -> answer.url().endsWith("/likely"),
                        () -> computer.keys().type("Studerer til eksamen og er bange for karaktererne."));

        assertThat(panel(screen)).containsText(screen.say("recognition.none"));
        assertThat(asked(screen)).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource
    void whoTheCounsellorSaidNoToDoesNotReturn(Language language, Computer computer) {
        var screen = opened(language, computer);
        computer.keys().type("Naboens kat");
        assertThat(asked(screen)).hasText(screen.say("recognition.ask", "Fyrtårnet"));

        panel(screen).locator("[data-likely-no]").first().press("Enter");
        assertThat(asked(screen)).hasCount(0);
        computer.page()
                .waitForResponse(
                        answer -> answer.url().contains("/drafts/")
                                && answer.ok()
                                && answer.request().postData().contains("opgangen"),
                        () -> screen.write(screen.note(), " larmer i opgangen"));
        computer.page().reload();

        assertThat(screen.note()).hasValue("Naboens kat larmer i opgangen");
        assertThat(panel(screen)).containsText(screen.say("recognition.not-these"));
        assertThat(asked(screen)).hasCount(0);
        panel(screen).locator("[data-likely-undo]").press("Enter");
        assertThat(asked(screen)).hasText(screen.say("recognition.ask", "Fyrtårnet"));
    }

    @ParameterizedTest
    @EnumSource
    @Requirement(value = "X-7", part = "wcag")
    void onAPhoneASuggestionIsSeenAtOnceAndSoIsTheWayToTheCard(Language language, Computer computer) {
        computer.page().setViewportSize(320, 640);
        var screen = opened(language, computer);
        assertThat(peek(screen)).containsText(screen.say("recognition.peek.find"));
        var below = top(screen, "#themes-group");

        computer.keys().type("Nabboens kat larmer");

        assertThat(peek(screen)).containsText(screen.say("recognition.ask", "Fyrtårnet"));
        assertThat(peek(screen)).isInViewport();
        assertThat(screen.note()).isFocused();
        Assertions.assertThat(top(screen, "#themes-group")).isEqualTo(below);
        computer.axe();
        computer.keys().press("Tab").press("Enter");
        assertThat(asked(screen)).isInViewport();
        panel(screen).locator("[data-likely-yes]").first().press("Enter");
        assertThat(screen.note()).isFocused();
        assertThat(peek(screen)).containsText(screen.say("recognition.peek.chosen", "Fyrtårnet"));
        assertThat(peek(screen)).isInViewport();
        computer.keys().press("F8");
        assertThat(screen.approach().locator("h2")).isFocused();
        assertThat(screen.approach().locator("h2")).isInViewport();
    }

    private static Locator peek(ConversationScreen screen) {
        return screen.page().locator("[data-peek-place]");
    }

    private static double top(ConversationScreen screen, String part) {
        return screen.page().locator(part).boundingBox().y;
    }

    private ConversationScreen opened(Language language, Computer computer) {
        computer.reading(language).signIn(house.login(COUNSELLOR));
        var screen = new ConversationScreen(computer.page(), language).open();
        assertThat(screen.note()).isFocused();
        return screen;
    }

    private static Locator panel(ConversationScreen screen) {
        return screen.page().locator("#likely");
    }

    private static Locator asked(ConversationScreen screen) {
        return panel(screen).locator(".likely-one h3");
    }
}
