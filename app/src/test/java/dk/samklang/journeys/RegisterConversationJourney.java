package dk.samklang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.samklang.organisation.Roles.COORDINATOR;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.samklang.helpline.Given;
import dk.samklang.testing.Houses;
import dk.samklang.testing.Language;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.browser.BrowserTest;
import dk.samklang.testing.browser.Computer;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BrowserTest
class RegisterConversationJourney {

    /** Apart from the words of the note: a calm person on the keyboard presses two keys a second. */
    private static final int KEYS_FOR_HALF_A_MINUTE = 30;

    private static final String NOTE = "Ringede, fordi aftenen blev for stille.";
    private static final String ALONE = "Jeg blev selv ked af det bagefter.";
    private static final String ALOUD = "Vil gerne vende afslutningen med dig.";
    private static final String[] APPROACH = {
        "Spørg først, hvad der er vigtigst i dag.", "Hold jer til et kvarter.", "Rund af med en plan for aftenen."
    };

    @Autowired
    private Houses houses;

    @Autowired
    private ApplicationContext program;

    @ParameterizedTest
    @EnumSource
    @Requirement("FB-4")
    @Requirement(value = "X-7", part = "keyboard")
    @Requirement(value = "X-7", part = "languages")
    void aCounsellorRegistersAConversationOnTheKeyboardAlone(
            Language language, Computer computer, Computer coordinators) {
        var house = houses.found(COUNSELLOR, COORDINATOR);
        Given.in(program).alias(house, "Fyrtårnet", APPROACH);
        computer.reading(language).signIn(house.login(COUNSELLOR));
        var screen = new ConversationScreen(computer.page(), language);
        var keys = computer.keys();

        keys.tabTo("conversation.new").press("Enter");
        assertThat(screen.note()).isFocused();
        keys.type(NOTE);
        keys.tabTo("houserules.theme.loneliness")
                .press("Space")
                .press("ArrowRight")
                .press("Space");
        keys.press("Tab").press("ArrowRight").press("Tab").press("ArrowRight").press("ArrowRight");
        keys.tabTo("conversation.field.workedWell").type("At tale om katten.");
        keys.tabTo("conversation.field.agreement").type("Ny samtale søndag kl. 20.");
        keys.tabTo("conversation.ending.CLOSED_TOGETHER").press("ArrowRight");
        keys.tabTo("conversation.field.reflectionPrivate").type(ALONE);
        keys.tabTo("conversation.field.reflectionShared").type(ALOUD);
        keys.press("Alt+1").type("fyr");
        assertThat(screen.page()
                        .getByText(computer.say("frequentuser.lookup.found", 1))
                        .first())
                .isVisible();
        keys.press("Tab").press("ArrowDown");

        assertThat(screen.approach().getByRole(AriaRole.LISTITEM)).hasText(APPROACH);
        keys.press("Control+Enter");
        assertThat(computer.text("conversation.saved.heading")).isVisible();
        assertThat(screen.note()).isFocused();
        assertThat(screen.note()).hasValue("");
        assertThat(screen.choice("themes", "houserules.theme.loneliness")).not().isChecked();

        keys.backTo("conversation.saved.see").press("Enter");
        var conversation = screen.isSaved();
        var main = computer.page().locator("main");
        assertThat(main).containsText("Fyrtårnet");
        assertThat(main).containsText(NOTE);
        assertThat(main).containsText(computer.say("houserules.theme.loneliness"));
        assertThat(main).containsText(computer.say("houserules.theme.anxiety"));
        assertThat(main).containsText(computer.say("frequentuser.gender.FEMALE"));
        assertThat(main).containsText(computer.say("frequentuser.age.FROM_18"));
        assertThat(main).containsText("At tale om katten.");
        assertThat(main).containsText("Ny samtale søndag kl. 20.");
        assertThat(main).containsText(computer.say("conversation.ending.NEXT_AGREED"));
        assertThat(main).containsText(ALONE);
        assertThat(main).containsText(ALOUD);

        coordinators.reading(language).signIn(house.login(COORDINATOR)).open(conversation);
        assertThat(coordinators.page().locator("main")).containsText(ALOUD);
        assertThat(coordinators.page().locator("body")).not().containsText(ALONE);
    }

    @ParameterizedTest
    @EnumSource
    @Requirement("FB-4")
    @Requirement(value = "X-7", part = "keyboard")
    void theWholeJobTakesFewKeys(Language language, Computer computer) {
        var house = houses.found(COUNSELLOR);
        Given.in(program).alias(house, "Fyrtårnet", APPROACH);
        computer.reading(language).signIn(house.login(COUNSELLOR)).open(ConversationScreen.NEW);
        countKeys(computer.page());
        var keys = computer.keys();

        keys.type(NOTE);
        keys.press("Tab").press("Space").press("ArrowRight").press("Space");
        keys.press("Tab").press("ArrowRight").press("Tab").press("ArrowRight");
        keys.press("Alt+1").type("fyr");
        assertThat(computer.page()
                        .getByText(computer.say("frequentuser.lookup.found", 1))
                        .first())
                .isVisible();
        keys.press("Tab").press("ArrowDown");
        assertThat(computer.page().locator("#approach li")).hasCount(3);
        var pressed = (Integer) computer.page().evaluate("window.keysPressed") - NOTE.length();
        keys.press("Control+Enter");

        assertThat(computer.text("conversation.saved.heading")).isVisible();
        assertThat(pressed + "Control+Enter".split("\\+").length)
                .as("keys pressed besides the note")
                .isLessThanOrEqualTo(KEYS_FOR_HALF_A_MINUTE);
    }

    @ParameterizedTest
    @EnumSource
    @Requirement("FB-4")
    @Requirement(value = "X-7", part = "keyboard")
    void aNewAliasComesOutOfAConversation(Language language, Computer computer) {
        var house = houses.found(COUNSELLOR);
        computer.reading(language).signIn(house.login(COUNSELLOR)).open(ConversationScreen.NEW);
        var keys = computer.keys();

        keys.type(NOTE).press("Alt+1").type("Månen");
        assertThat(computer.page().getByText(computer.say("frequentuser.lookup.new", "Månen")))
                .isVisible();
        keys.press("Tab").press("ArrowUp");
        assertThat(computer.page().locator("#approach")).containsText(computer.say("frequentuser.lookup.new.then"));
        computer.everyWidth();
        keys.press("Control+s");

        new ConversationScreen(computer.page(), language).isSaved();
        assertThat(computer.page().getByRole(AriaRole.LINK, named("Månen"))).isVisible();
        computer.open("/helpline/frequent-users");
        assertThat(computer.page().getByRole(AriaRole.LINK, named("Månen"))).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    @Requirement("FB-4")
    @Requirement(value = "X-7", part = "wcag")
    void emergencyHelpStaysInSightAlsoWhileSomethingIsWrong(Language language, Computer computer) {
        var house = houses.found(COUNSELLOR);
        computer.reading(language).expecting("status of 422").signIn(house.login(COUNSELLOR));
        var screen = new ConversationScreen(computer.page(), language).open();
        helpIsInSight(computer);
        computer.everyWidth();

        computer.keys()
                .press("Alt+2")
                .type(NOTE)
                .press("Alt+1")
                .type("Nogen, der ikke findes")
                .press("Control+Enter");

        assertThat(computer.page().locator(".error-summary")).isFocused();
        assertThat(computer.page()).hasTitle(Pattern.compile("^" + computer.say("layout.error-prefix") + ".*"));
        assertThat(computer.page().locator(".error-summary"))
                .containsText(computer.say("conversation.error.which-alias"));
        assertThat(screen.note()).hasValue(NOTE);
        helpIsInSight(computer);
        computer.everyWidth();

        computer.page().locator(".error-summary a").press("Enter");
        assertThat(screen.field("aliasSearch")).isFocused();
        computer.keys().press("Control+a").press("Delete").press("Control+Enter");
        assertThat(computer.text("conversation.saved.heading")).isVisible();
        helpIsInSight(computer);
        computer.everyWidth();

        computer.link("conversation.saved.see").click();
        computer.link("conversation.correct.open").click();
        assertThat(computer.heading("conversation.correct.title")).isVisible();
        helpIsInSight(computer);
        computer.everyWidth();
    }

    /** The button stays on screen however far one has scrolled, and leads to the panel. */
    private static void helpIsInSight(Computer computer) {
        var page = computer.page();
        var button = page.locator(".button-acute");
        for (var width : new int[] {320, 1280}) {
            page.setViewportSize(width, 640);
            for (var place : new String[] {"0", "document.body.scrollHeight"}) {
                page.evaluate("scrollTo(0, " + place + ")");
                assertThat(button).isInViewport();
                assertThat(button).hasText(computer.say("conversation.acute.open"));
            }
        }
        page.setViewportSize(1280, 900);
        button.click();
        assertThat(page.locator("#acute")).isInViewport();
        assertThat(page.locator("#acute")).containsText(computer.say("conversation.acute.call-112"));
    }

    /** Counts what is really pressed, until the page is left. */
    private static void countKeys(Page page) {
        page.evaluate("""
                () => {
                    window.keysPressed = 0;
                    window.addEventListener('keydown', () => window.keysPressed++, true);
                }
                """);
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words).setExact(true);
    }
}
