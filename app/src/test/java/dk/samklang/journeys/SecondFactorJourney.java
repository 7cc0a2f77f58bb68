package dk.samklang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.Language;
import dk.samklang.testing.Phone;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Sql;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.TestDemand;
import dk.samklang.testing.browser.BrowserTest;
import dk.samklang.testing.browser.Computer;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@Requirement(value = "X-3", part = "totp")
class SecondFactorJourney {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @Autowired
    private Houses houses;

    @Autowired
    private TestDemand demand;

    @Autowired
    private TestClock clock;

    @ParameterizedTest
    @EnumSource
    @Requirement(value = "X-7", part = "keyboard")
    void aVolunteerSetsItUpAloneAndComesInWithIt(Language language, Computer computer) {
        var house = houses.found(COUNSELLOR);
        demand.of(house.member(COUNSELLOR));
        computer.reading(language).expecting("status of 422").signIn(house.login(COUNSELLOR));

        var phone = setUp(computer);
        clock.advance(A_MINUTE);
        assertThat(computer.heading("agenda.title")).isVisible();
        computer.keys().tabTo("layout.sign-out").press("Enter");
        assertThat(computer.heading("identity.sign-in.title")).isVisible();
        computer.signIn(house.login(COUNSELLOR));
        assertThat(computer.heading("identity.code.title")).isVisible();
        computer.everyWidth();
        computer.keys().type("000000").press("Enter");
        assertThat(computer.text("identity.code.wrong")).isVisible();
        computer.everyWidth();
        computer.keys()
                .tabTo("identity.code.label")
                .press("Control+a")
                .type(phone.code())
                .press("Enter");

        assertThat(computer.heading("agenda.title")).isVisible();
        computer.open("/account/sessions").everyWidth();
    }

    @ParameterizedTest
    @EnumSource
    @Requirement(value = "X-9", part = "drafts")
    void asksForBothStepsWithinThePageAndLosesNothing(Language language, Computer computer) {
        var house = houses.found(COUNSELLOR);
        computer.reading(language).expecting("status of 401").expecting("status of 422");
        computer.signIn(house.login(COUNSELLOR)).open("/account/second-factor");
        var phone = setUp(computer);
        clock.advance(A_MINUTE);
        var screen = new ConversationScreen(computer.page(), language).open();
        screen.writeAndKeep(screen.note(), "Før pausen.");

        endSessions(house.member(COUNSELLOR));
        screen.write(screen.note(), " Efter pausen.");
        var dialog = computer.page()
                .getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(computer.say("layout.again.heading")));
        assertThat(dialog).isVisible();
        computer.keys()
                .type(house.login(COUNSELLOR))
                .press("Tab")
                .type(House.PASSWORD)
                .press("Enter");
        var code = dialog.getByLabel(computer.say("layout.again.code"));
        assertThat(code).isFocused();
        computer.everyWidth();
        computer.keys().type("000000").press("Enter");
        assertThat(dialog.getByRole(AriaRole.ALERT)).hasText(computer.say("layout.again.code.wrong"));
        assertThat(code).isFocused();
        computer.keys().type(phone.code()).press("Enter");

        assertThat(dialog).isHidden();
        screen.isKept();
        assertThat(screen.note()).hasValue("Før pausen. Efter pausen.");
    }

    /** From the page that explains to the day, on the keyboard alone. */
    private Phone setUp(Computer computer) {
        assertThat(computer.heading("identity.factor.title")).isVisible();
        computer.everyWidth();
        computer.keys().tabTo("identity.factor.begin").press("Enter");
        assertThat(computer.text("identity.factor.scan")).isVisible();
        computer.keys().tabTo("identity.factor.type").press("Enter");
        var secret = computer.page().locator("code.secret");
        assertThat(secret).isVisible();
        computer.everyWidth();
        var phone = new Phone(clock, secret.innerText());
        computer.keys().tabTo("identity.factor.code").type(phone.code()).press("Enter");
        assertThat(computer.heading("identity.recovery.title")).isVisible();
        computer.everyWidth();
        assertThat(computer.page().locator(".recovery-codes code").all()).hasSize(10);
        computer.keys().tabTo("identity.recovery.done").press("Enter");
        assertThat(computer.page().locator(".recovery-codes")).isHidden();
        return phone;
    }

    private static void endSessions(House.Member member) {
        Sql.asOwner()
                .sql("delete from identity.session where principal_name = :account")
                .param("account", member.account().value().toString())
                .update();
    }
}
