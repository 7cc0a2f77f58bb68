package dk.samklang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.samklang.organisation.Roles.COORDINATOR;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.organisation.Roles.HELPLINE_LEADER;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import dk.samklang.helpline.Given;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.testing.Houses;
import dk.samklang.testing.Language;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.browser.BrowserTest;
import dk.samklang.testing.browser.Computer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An agreement on its way from the card to the conversation screen, and the quiet clock beside the note. */
@BrowserTest
class AgreementJourney {

    @Autowired
    private Houses houses;

    @Autowired
    private ApplicationContext program;

    @ParameterizedTest
    @EnumSource
    @Requirement("FB-10")
    void aCoordinatorAgreesOnTheNextConversationAndACounsellorSeesIt(
            Language language, Computer coordinators, Computer computer) {
        var house = houses.found(COUNSELLOR, COORDINATOR);
        var alias = Given.in(program).alias(house, "Lys 7", "1");
        coordinators.reading(language).signIn(house.login(COORDINATOR));

        coordinators.open(card(alias));
        coordinators.link("agreement.new.agreement").click();
        choose(coordinators, "kind", "NEXT_EACH_TIME");
        coordinators.field("agreement.field.minutes").fill("20");
        choose(coordinators, "keeping", "UNSURE");
        choose(coordinators, "treatment", "NO");
        coordinators.everyWidth();
        coordinators.button("agreement.form.do").click();
        assertThat(coordinators.text("agreement.done.proposed")).isVisible();
        coordinators.everyWidth();
        coordinators.button("agreement.way.accept").click();
        assertThat(coordinators.text("agreement.done.accepted")).isVisible();
        coordinators.everyWidth();
        coordinators.open("/helpline/agreements").everyWidth();

        computer.reading(language).signIn(house.login(COUNSELLOR));
        computer.open("/helpline/conversations/new");
        computer.page().locator("#aliases .chip input").first().check();
        assertThat(panel(computer.page())).containsText(computer.say("agreement.summary.next-each-time"));
        assertThat(panel(computer.page())).containsText(computer.say("agreement.danger.call"));
        computer.everyWidth();
    }

    @ParameterizedTest
    @EnumSource
    @Requirement("FB-12")
    void theClockBesideTheNoteSaysWhenToPrioritiseAndWhenToRoundOff(
            Language language, Computer leaders, Computer computer) {
        var house = houses.found(COUNSELLOR, HELPLINE_LEADER);
        leaders.reading(language).signIn(house.login(HELPLINE_LEADER));
        leaders.open("/helpline/settings/agreements");
        leaders.field("houserules.agreements.minutes").fill("15");
        leaders.everyWidth();
        leaders.button("layout.save").click();
        assertThat(leaders.text("houserules.done.saved")).isVisible();

        computer.reading(language).signIn(house.login(COUNSELLOR));
        computer.open("/helpline/conversations/new");
        var words = computer.page().locator("[data-length-words]");
        assertThat(words).hasText(computer.say("agreement.length.prioritise"));
        assertThat(computer.page().locator("#announcer")).hasText(computer.say("agreement.length.prioritise"));
        computer.everyWidth();
        computer.page().locator("#time").fill("08:47");
        assertThat(words).hasText(computer.say("agreement.length.round-off"), patiently());
        computer.page().locator("#time").fill("08:30");
        assertThat(words).hasText(computer.say("agreement.length.over"), patiently());
        computer.axe();
    }

    /** The clock looks every few seconds. */
    private static HasTextOptions patiently() {
        return new HasTextOptions().setTimeout(15_000);
    }

    private static void choose(Computer computer, String field, String answer) {
        computer.page()
                .locator("input[name=" + field + "][value=" + answer + "]")
                .check();
    }

    private static Locator panel(Page page) {
        return page.locator("#approach .agreed");
    }

    private static String card(FrequentUserId alias) {
        return "/helpline/frequent-users/" + alias.value();
    }
}
