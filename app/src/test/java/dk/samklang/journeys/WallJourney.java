package dk.samklang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.Language;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.browser.BrowserTest;
import dk.samklang.testing.browser.Computer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BrowserTest
@Requirement("X-2")
class WallJourney {

    private static final String ALIAS = "Fyrtårnet";
    private static final String NOTE = "Ringede om natten.";

    @Autowired
    private Houses houses;

    @Autowired
    private ApplicationContext program;

    @ParameterizedTest
    @EnumSource
    void theOtherOrganisationSeesNothing(Language language, Computer ours, Computer theirs) {
        var house = houses.found(COUNSELLOR);
        var other = houses.found(COUNSELLOR);
        var alias = Given.in(program).alias(house, ALIAS, "Spørg først.");
        var talk = Given.in(program)
                .registered(house, house.member(COUNSELLOR), Talk.noting(NOTE).with(alias));
        var draft = begin(ours.reading(language), house, language);
        theirs.reading(language).expecting("status of 404").signIn(other.login(COUNSELLOR));

        for (var path : List.of(
                "/",
                "/helpline/conversations",
                "/helpline/conversations?frequentUser=" + alias.value(),
                "/helpline/conversations/new",
                "/helpline/conversations/new?frequentUser=" + alias.value(),
                "/helpline/frequent-users",
                "/helpline/frequent-users?q=Fyr")) {
            theirs.open(path);
            assertThat(theirs.page().locator("h1")).isVisible();
            assertThat(theirs.page().content()).as(path).doesNotContain(ALIAS, NOTE);
        }
        var screen = new ConversationScreen(theirs.page(), language).open();
        screen.write(screen.field("aliasSearch"), "Fyr");
        assertThat(theirs.page().locator("#aliases")).containsText(theirs.say("frequentuser.lookup.found", 0));

        for (var path : List.of(
                "/helpline/conversations/" + talk.value(),
                "/helpline/conversations/" + talk.value() + "/edit",
                draft,
                "/helpline/frequent-users/" + alias.value(),
                "/helpline/frequent-users/" + alias.value() + "/edit",
                "/helpline/frequent-users/" + alias.value() + "/approach")) {
            theirs.open(path);
            assertThat(theirs.heading("layout.error.not-found.title")).isVisible();
            assertThat(theirs.page().content()).as(path).doesNotContain(ALIAS, NOTE);
        }
        theirs.everyWidth();
    }

    /** Where a draft of this house's counsellor lies. */
    private static String begin(Computer computer, House house, Language language) {
        var screen =
                new ConversationScreen(computer.signIn(house.login(COUNSELLOR)).page(), language).open();
        screen.writeAndKeep(screen.note(), NOTE);
        return screen.page().url();
    }
}
