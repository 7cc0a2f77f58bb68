package dk.samklang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.organisation.Roles.HELPLINE_LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.samklang.testing.Houses;
import dk.samklang.testing.Language;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.browser.BrowserTest;
import dk.samklang.testing.browser.Computer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@Requirement(value = "FB-8", part = "rules")
class AnonymityJourney {

    private static final List<String> FIELDS =
            List.of("note", "signs", "workedWell", "workedBadly", "agreement", "reflectionPrivate", "reflectionShared");
    private static final String CPR = "010190-1234";

    /** What the marks take beside their letters, in pixels. */
    private static final String ROOM_TAKEN = """
            box => [...box.querySelectorAll('.guard-mark')].map(mark => getComputedStyle(mark))
                .flatMap(style => ['padding', 'margin'].flatMap(room => [style[room + 'Left'], style[room + 'Right']]))
                .reduce((sum, room) => sum + parseFloat(room), 0)
            """;

    @Autowired
    private Houses houses;

    @ParameterizedTest
    @EnumSource
    @Requirement(value = "X-7", part = "keyboard")
    void aCprNumberIsStoppedInEveryFieldAndOneKeyPutsItRight(Language language, Computer computer) {
        var house = houses.found(COUNSELLOR);
        computer.reading(language).expecting("status of 422").signIn(house.login(COUNSELLOR));
        var screen = new ConversationScreen(computer.page(), language).open();
        var neutral = language.say("anonymity.instead.CPR");

        FIELDS.forEach(name -> {
            screen.write(screen.field(name), "Nævner " + CPR + " igen.");
            assertThat(bar(computer, name)).containsText(language.say("anonymity.reason.CIVIL_NUMBER"));
        });
        computer.everyWidth();
        computer.keys().press("Control+Enter");

        assertThat(computer.page().locator(".error-summary")).isFocused();
        assertThat(computer.page().locator(".error-summary li")).hasCount(FIELDS.size());
        assertThat(computer.page().locator(".error-summary li[data-mark-of=note]"))
                .containsText(language.say("conversation.field.note"));
        computer.everyWidth();
        FIELDS.forEach(name -> {
            assertThat(screen.field(name)).hasValue("Nævner " + CPR + " igen.");
            assertThat(bar(computer, name)).isVisible();
            screen.field(name).focus();
            computer.keys().press("F2");
            assertThat(screen.field(name)).hasValue("Nævner " + neutral + " igen.");
            assertThat(bar(computer, name)).isHidden();
        });

        computer.keys().press("Control+Enter");
        assertThat(computer.text("conversation.saved.heading")).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    @Requirement(value = "X-7", part = "keyboard")
    void eachOfSeveralFindsIsListedAndGoesWhenItIsPutRight(Language language, Computer computer) {
        var house = houses.found(COUNSELLOR);
        computer.reading(language).expecting("status of 422").signIn(house.login(COUNSELLOR));
        var screen = new ConversationScreen(computer.page(), language).open();
        screen.write(screen.note(), "Nævner " + CPR + " og siden 020291-2345.");
        screen.write(screen.field("signs"), "Siger 030392-3456.");
        assertThat(bar(computer, "signs")).isVisible();
        computer.keys().press("Control+Enter");
        var lines = computer.page().locator(".error-summary li");
        assertThat(lines).hasCount(3);
        assertThat(computer.page().locator("#note-error .form-error-line")).hasCount(2);

        lines.nth(1).locator("a").press("Enter");
        assertThat(screen.note()).isFocused();
        assertThat(selected(screen.note())).isEqualTo("020291-2345");
        computer.keys().press("F2");
        assertThat(lines).hasCount(2);
        assertThat(screen.note()).hasAttribute("aria-invalid", "true");
        computer.keys().press("F2");
        assertThat(lines).hasCount(1);
        assertThat(computer.page().locator("#note-error")).hasCount(0);
        assertThat(screen.note()).not().hasAttribute("aria-invalid", "true");
        screen.field("signs").focus();
        computer.keys().press("F2");

        assertThat(computer.page().locator(".error-summary")).hasCount(0);
        assertThat(computer.page().locator("#announcer")).hasText(language.say("layout.guard.mended"));
        assertThat(computer.page().locator(".form-error")).hasCount(0);
        computer.everyWidth();
    }

    private static String selected(Locator field) {
        return (String) field.evaluate("field => field.value.slice(field.selectionStart, field.selectionEnd)");
    }

    @ParameterizedTest
    @EnumSource
    void marksLieBehindTheLettersTheyMark(Language language, Computer computer) {
        var house = houses.found(COUNSELLOR);
        computer.reading(language).signIn(house.login(COUNSELLOR));
        var screen = new ConversationScreen(computer.page(), language).open();

        screen.write(screen.note(), CPR + " og " + CPR + " og " + CPR);
        var mirror = computer.page().locator(".guard-mirror .guard-text").first();
        assertThat(mirror.locator(".guard-mark")).hasCount(3);

        assertThat(((Number) mirror.evaluate(ROOM_TAKEN)).doubleValue()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    @Requirement(value = "X-7", part = "keyboard")
    void neitherTextNorCaretMovesAndWhatOneKeyDidCanBeUndone(Language language, Computer computer) {
        var house = houses.found(COUNSELLOR);
        computer.reading(language).signIn(house.login(COUNSELLOR));
        var screen = new ConversationScreen(computer.page(), language).open();
        var before = place(screen.note());

        screen.write(screen.note(), "Nævner " + CPR + " igen.");
        assertThat(bar(computer, "note")).isVisible();

        assertThat(place(screen.note())).isEqualTo(before);
        assertThat(caret(screen.note())).isEqualTo("Nævner 010190-1234 igen.".length());
        computer.keys().press("F2");
        var neutral = language.say("anonymity.instead.CPR");
        assertThat(screen.note()).hasValue("Nævner " + neutral + " igen.");
        assertThat(caret(screen.note())).isEqualTo(("Nævner " + neutral + " igen.").length());
        computer.keys().press("Control+z");
        assertThat(screen.note()).hasValue("Nævner " + CPR + " igen.");
    }

    @ParameterizedTest
    @EnumSource
    @Requirement(value = "X-7", part = "keyboard")
    void theLeaderDecidesThatAPhoneNumberIsOnlyAskedAbout(Language language, Computer computer, Computer leaders) {
        var house = houses.found(COUNSELLOR, HELPLINE_LEADER);
        leaders.reading(language).signIn(house.login(HELPLINE_LEADER)).open("/helpline/settings");
        leaders.link("houserules.part.anonymity").press("Enter");
        leaders.everyWidth();
        leaders.page().locator("#PHONE").focus();
        leaders.keys().press("ArrowRight").press("Enter");
        assertThat(leaders.text("houserules.anonymity.saved")).isVisible();

        computer.reading(language).signIn(house.login(COUNSELLOR));
        var screen = new ConversationScreen(computer.page(), language).open();
        screen.write(screen.note(), "Ring 22 33 44 55 i aften.");
        assertThat(bar(computer, "note")).containsText(language.say("anonymity.reason.DANISH_NUMBER"));
        computer.everyWidth();
        bar(computer, "note").locator("button").last().press("Enter");
        assertThat(bar(computer, "note")).isHidden();
        assertThat(screen.note()).isFocused();
        computer.keys().press("Control+Enter");
        assertThat(computer.text("conversation.saved.heading")).isVisible();

        leaders.open("/helpline/settings/anonymity");
        assertThat(leaders.page()
                        .locator("tr", new Page.LocatorOptions().setHasText(language.say("anonymity.kind.PHONE"))))
                .containsText("1");
    }

    @ParameterizedTest
    @EnumSource
    void aNearMissLeavesOneInPeace(Language language, Computer computer) {
        var house = houses.found(COUNSELLOR);
        computer.reading(language).signIn(house.login(COUNSELLOR));
        var screen = new ConversationScreen(computer.page(), language).open();

        var looked = computer.page()
                .waitForResponse(
                        answer -> answer.url().endsWith("/anonymity/check"),
                        () -> screen.write(
                                screen.note(),
                                "Han er 47, skylder 12.345.678 kr. i sag 2024-12345678, og vi tales 24/11 kl. 20."));

        assertThat(looked.ok()).isTrue();
        computer.keys().press("Control+Enter");
        assertThat(computer.text("conversation.saved.heading")).isVisible();
    }

    private static Locator bar(Computer computer, String field) {
        return computer.page().locator("#" + field + "-guard");
    }

    private static String place(Locator field) {
        var box = field.boundingBox();
        return box.x + " " + box.y + " " + box.width;
    }

    private static int caret(Locator field) {
        return (Integer) field.evaluate("field => field.selectionEnd");
    }
}
