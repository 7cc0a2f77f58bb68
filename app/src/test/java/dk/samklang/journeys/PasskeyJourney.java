package dk.samklang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.samklang.organisation.Roles.COUNSELLOR;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.Language;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Sql;
import dk.samklang.testing.TestDemand;
import dk.samklang.testing.browser.BrowserTest;
import dk.samklang.testing.browser.Computer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** With the browser's own virtual authenticator, which makes real keys and real signatures. */
@BrowserTest
@Requirement(value = "X-3", part = "passkey")
class PasskeyJourney {

    @Autowired
    private Houses houses;

    @Autowired
    private TestDemand demand;

    @ParameterizedTest
    @EnumSource
    @Requirement(value = "X-7", part = "keyboard")
    void aVolunteerMakesAPasskeyAndComesInWithNothingElse(Language language, Computer computer) {
        var house = houses.found(COUNSELLOR);
        demand.of(house.member(COUNSELLOR));
        device(computer, true);
        computer.reading(language).signIn(house.login(COUNSELLOR));

        make(computer);
        computer.keys().tabTo("layout.sign-out").press("Enter");
        assertThat(computer.heading("identity.sign-in.title")).isVisible();
        computer.everyWidth();
        computer.keys().tabTo("identity.passkey.sign-in").press("Enter");

        assertThat(computer.heading("agenda.title")).isVisible();
        computer.open("/account/second-factor").everyWidth();
        computer.keys().tabTo("identity.passkey.remove").press("Enter");
        assertThat(computer.text("identity.passkey.last")).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void aPasskeyTakesThePlaceOfTheCode(Language language, Computer computer) {
        var house = houses.found(COUNSELLOR);
        device(computer, true);
        computer.reading(language).signIn(house.login(COUNSELLOR)).open("/account/second-factor");
        make(computer);
        computer.keys().tabTo("layout.sign-out").press("Enter");
        assertThat(computer.heading("identity.sign-in.title")).isVisible();

        computer.signIn(house.login(COUNSELLOR));
        assertThat(computer.heading("identity.code.title")).isVisible();
        computer.keys().tabTo("identity.passkey.instead").press("Enter");

        assertThat(computer.heading("agenda.title")).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void aDeviceThatDoesNotKnowItsOwnerLetsNobodyIn(Language language, Computer computer) {
        var house = houses.found(COUNSELLOR);
        var device = device(computer, true);
        computer.reading(language).signIn(house.login(COUNSELLOR)).open("/account/second-factor");
        make(computer);
        computer.keys().tabTo("layout.sign-out").press("Enter");
        assertThat(computer.heading("identity.sign-in.title")).isVisible();

        device.owner(false);
        computer.keys().tabTo("identity.passkey.sign-in").press("Enter");

        assertThat(computer.text("identity.passkey.refused")).isVisible();
        computer.everyWidth();
    }

    @ParameterizedTest
    @EnumSource
    @Requirement(value = "X-9", part = "drafts")
    void signsInAgainWithinThePageAndLosesNothing(Language language, Computer computer) {
        var house = houses.found(COUNSELLOR);
        device(computer, true);
        computer.reading(language).expecting("status of 401").signIn(house.login(COUNSELLOR));
        computer.open("/account/second-factor");
        make(computer);
        var screen = new ConversationScreen(computer.page(), language).open();
        screen.writeAndKeep(screen.note(), "Før pausen.");

        endSessions(house.member(COUNSELLOR));
        screen.write(screen.note(), " Efter pausen.");
        var dialog = computer.page()
                .getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(computer.say("layout.again.heading")));
        assertThat(dialog).isVisible();
        computer.everyWidth();
        computer.keys().tabTo("layout.again.passkey").press("Enter");

        assertThat(dialog).isHidden();
        screen.isKept();
        assertThat(screen.note()).hasValue("Før pausen. Efter pausen.");
    }

    private static void make(Computer computer) {
        assertThat(computer.heading("identity.factor.title")).isVisible();
        computer.keys().tabTo("identity.passkey.add").press("Enter");
        assertThat(computer.heading("identity.recovery.title")).isVisible();
        computer.keys().tabTo("identity.recovery.done").press("Enter");
        assertThat(computer.page().locator(".recovery-codes")).isHidden();
    }

    private static void endSessions(House.Member member) {
        Sql.asOwner()
                .sql("delete from identity.session where principal_name = :account")
                .param("account", member.account().value().toString())
                .update();
    }

    private static Device device(Computer computer, boolean knowsItsOwner) {
        var session = computer.browser().newCDPSession(computer.page());
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", knowsItsOwner);
        options.addProperty("automaticPresenceSimulation", true);
        var arguments = new JsonObject();
        arguments.add("options", options);
        var added = session.send("WebAuthn.addVirtualAuthenticator", arguments);
        return new Device(session, added.get("authenticatorId").getAsString());
    }

    /** The lock of a phone or a computer. */
    private record Device(CDPSession session, String id) {

        void owner(boolean known) {
            var arguments = new JsonObject();
            arguments.addProperty("authenticatorId", id);
            arguments.addProperty("isUserVerified", known);
            session.send("WebAuthn.setUserVerified", arguments);
        }
    }
}
