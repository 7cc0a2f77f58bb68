package dk.samklang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.Language;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Sql;
import dk.samklang.testing.browser.BrowserTest;
import dk.samklang.testing.browser.Computer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@Requirement(value = "X-9", part = "drafts")
class SessionExpiryJourney {

    private static final String BEFORE = "Før pausen.";
    private static final String AFTER = " Efter pausen.";

    @Autowired
    private Houses houses;

    @ParameterizedTest
    @EnumSource
    void aSessionThatEndsWhileWritingLosesNothing(Language language, Computer computer) {
        var house = houses.found(COUNSELLOR);
        var screen = write(computer, house, language);

        endSessions(house.member(COUNSELLOR));
        screen.write(screen.note(), AFTER);
        var dialog = dialog(computer);
        assertThat(dialog).isVisible();
        assertThat(screen.note()).hasValue(BEFORE + AFTER);
        computer.everyWidth();
        computer.keys()
                .type(house.login(COUNSELLOR))
                .press("Tab")
                .type(House.PASSWORD)
                .press("Enter");

        assertThat(dialog).isHidden();
        screen.isKept();
        assertThat(screen.note()).isFocused();
        screen.writeAndKeep(screen.note(), " Og videre.");
        screen.save();
        screen.isSaved();
        assertThat(computer.page().locator("main")).containsText(BEFORE + AFTER + " Og videre.");
    }

    @ParameterizedTest
    @EnumSource
    void savingAfterTheSessionEndedAsksAndThenSaves(Language language, Computer computer) {
        var house = houses.found(COUNSELLOR);
        var screen = write(computer, house, language);

        endSessions(house.member(COUNSELLOR));
        screen.save();
        assertThat(dialog(computer)).isVisible();
        computer.keys()
                .type(house.login(COUNSELLOR))
                .press("Tab")
                .type(House.PASSWORD)
                .press("Enter");

        screen.isSaved();
        assertThat(computer.page().locator("main")).containsText(BEFORE);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyElseIsHandedTheWords(Language language, Computer computer) {
        var house = houses.found(COUNSELLOR, COUNSELLOR);
        var colleague = house.members(COUNSELLOR).getLast();
        computer.expecting("status of 422").expecting("status of 403");
        var screen = write(computer, house, language);
        endSessions(house.member(COUNSELLOR));
        screen.write(screen.note(), AFTER);
        var dialog = dialog(computer);
        assertThat(dialog).isVisible();

        computer.keys()
                .type(house.login(COUNSELLOR))
                .press("Tab")
                .type("not the password")
                .press("Enter");
        assertThat(dialog.getByRole(AriaRole.ALERT)).hasText(computer.say("layout.again.wrong"));
        assertThat(dialog.getByLabel(computer.say("layout.again.password"))).isFocused();
        computer.everyWidth();

        dialog.getByLabel(computer.say("layout.again.username")).fill(colleague.login());
        dialog.getByLabel(computer.say("layout.again.password")).fill(House.PASSWORD);
        computer.keys().press("Enter");
        assertThat(dialog.locator("form[action='/sign-in'] button[type=submit]"))
                .not()
                .hasAttribute("aria-busy", "true");
        assertThat(dialog.getByRole(AriaRole.ALERT)).hasText(computer.say("layout.again.wrong"));
        assertThat(sessionsOf(colleague)).isZero();

        dialog.getByLabel(computer.say("layout.again.username")).fill(house.login(COUNSELLOR));
        dialog.getByLabel(computer.say("layout.again.password")).fill(House.PASSWORD);
        computer.keys().press("Enter");
        assertThat(dialog).isHidden();
        screen.isKept();
        assertThat(screen.note()).hasValue(BEFORE + AFTER);
    }

    @ParameterizedTest
    @EnumSource
    void whoeverSaysNotNowKeepsTheWordsAndCanSignInLater(Language language, Computer computer) {
        var house = houses.found(COUNSELLOR);
        var screen = write(computer, house, language);
        endSessions(house.member(COUNSELLOR));
        screen.write(screen.note(), AFTER);
        assertThat(dialog(computer)).isVisible();

        computer.keys().press("Escape");
        assertThat(dialog(computer)).isHidden();
        assertThat(screen.note()).hasValue(BEFORE + AFTER);
        var bar = computer.page().locator("#connection");
        assertThat(bar).containsText(computer.say("layout.draft.signed-out"));
        computer.everyWidth();
        bar.getByRole(AriaRole.BUTTON).click();
        computer.keys()
                .type(house.login(COUNSELLOR))
                .press("Tab")
                .type(House.PASSWORD)
                .press("Enter");

        assertThat(bar).isHidden();
        screen.isKept();
    }

    private static ConversationScreen write(Computer computer, House house, Language language) {
        computer.reading(language).expecting("status of 401").signIn(house.login(COUNSELLOR));
        var screen = new ConversationScreen(computer.page(), language).open();
        return screen.writeAndKeep(screen.note(), BEFORE);
    }

    private static Locator dialog(Computer computer) {
        return computer.page()
                .getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(computer.say("layout.again.heading")));
    }

    private static void endSessions(House.Member member) {
        Sql.asOwner()
                .sql("delete from identity.session where principal_name = :account")
                .param("account", member.account().value().toString())
                .update();
    }

    private static int sessionsOf(House.Member member) {
        return Sql.asOwner()
                .sql("select count(*) from identity.session where principal_name = :account")
                .param("account", member.account().value().toString())
                .query(Integer.class)
                .single();
    }
}
