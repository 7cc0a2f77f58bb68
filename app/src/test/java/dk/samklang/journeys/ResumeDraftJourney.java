package dk.samklang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.samklang.helpline.Given;
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
import org.springframework.context.ApplicationContext;

@BrowserTest
@Requirement(value = "X-9", part = "drafts")
class ResumeDraftJourney {

    private static final String FIRST = "Begyndte ved vinduet.";
    private static final String HERE = " Skrevet her.";
    private static final String THERE = " Skrevet der.";

    @Autowired
    private Houses houses;

    @Autowired
    private ApplicationContext program;

    @ParameterizedTest
    @EnumSource
    void whatWasBegunOnOneMachineGoesOnOnAnother(Language language, Computer desk, Computer sofa) {
        var house = houses.found(COUNSELLOR);
        Given.in(program).alias(house, "Fyrtårnet", "Spørg først, hvad der er vigtigst.");
        var begun = write(desk.reading(language).signIn(house.login(COUNSELLOR)), language);
        begun.choice("themes", "houserules.theme.sleep").check();
        begun.choice("gender", "frequentuser.gender.MALE").check();
        begun.alias("Fyrtårnet").check();
        begun.writeAndKeep(begun.field("reflectionPrivate"), "Det gjorde indtryk.");

        sofa.reading(language).signIn(house.login(COUNSELLOR));
        assertThat(sofa.link("conversation.day.draft")).isVisible();
        sofa.everyWidth().open(ConversationScreen.NEW);
        sofa.text("conversation.drafts.summary", 1).click();
        sofa.everyWidth();
        sofa.page().locator("a[href*='new?draft=']").click();

        var resumed = new ConversationScreen(sofa.page(), language);
        assertThat(sofa.text("conversation.resumed")).isVisible();
        assertThat(resumed.note()).hasValue(FIRST);
        assertThat(resumed.choice("themes", "houserules.theme.sleep")).isChecked();
        assertThat(resumed.choice("gender", "frequentuser.gender.MALE")).isChecked();
        assertThat(resumed.alias("Fyrtårnet")).isChecked();
        assertThat(resumed.approach()).containsText("Spørg først, hvad der er vigtigst.");
        assertThat(resumed.field("reflectionPrivate")).hasValue("Det gjorde indtryk.");
        sofa.everyWidth();

        resumed.save();
        resumed.isSaved();
        assertThat(sofa.page().locator("main")).containsText(FIRST);
        sofa.open("/");
        assertThat(sofa.link("conversation.day.draft")).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoWindowsTheWriterMayKeepTheWordsAtHand(Language language, Computer computer) {
        var house = houses.found(COUNSELLOR);
        var windows = twoWindows(computer, house, language);

        var keep = windows.here.button("layout.draft-conflict.keep-mine");
        assertThat(keep).isVisible();
        assertThat(windows.here.note()).hasValue(FIRST + HERE);
        computer.everyWidth();
        keep.click();

        windows.here.isKept();
        assertThat(keep).hasCount(0);
        windows.there.page().reload();
        assertThat(windows.there.note()).hasValue(FIRST + HERE);
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoWindowsTheWriterMayTakeTheOtherWords(Language language, Computer computer) {
        var house = houses.found(COUNSELLOR);
        var windows = twoWindows(computer, house, language);

        windows.here
                .page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(language.say("layout.draft-conflict.take-other")))
                .click();

        assertThat(windows.here.note()).hasValue(FIRST + THERE);
        windows.here.writeAndKeep(windows.here.note(), " Og videre.");
        windows.here.save();
        windows.here.isSaved();
    }

    @ParameterizedTest
    @EnumSource
    void savingTheOlderWindowShowsBothVersionsSideBySide(Language language, Computer computer) {
        var house = houses.found(COUNSELLOR);
        var windows = twoWindows(computer, house, language);

        windows.here.save();

        var conflict = windows.here.page().locator("section[data-conflict]");
        assertThat(conflict).isFocused();
        assertThat(side(conflict, ".conflict-side:not(.conflict-theirs)")).containsText(FIRST + HERE);
        assertThat(side(conflict, ".conflict-theirs")).containsText(FIRST + THERE);
        assertThat(windows.here.note()).hasValue(FIRST + HERE);
        computer.everyWidth();

        side(conflict, ".conflict-theirs").getByRole(AriaRole.CHECKBOX).check();
        windows.here.save();
        windows.here.isSaved();
        assertThat(computer.page().locator("main")).containsText(FIRST + THERE);
        assertThat(computer.page().locator("main")).not().containsText(HERE);
    }

    @ParameterizedTest
    @EnumSource
    void aReloadLosesNothing(Language language, Computer computer) {
        var house = houses.found(COUNSELLOR);
        var screen = write(computer.reading(language).signIn(house.login(COUNSELLOR)), language);

        screen.page().reload();

        assertThat(screen.note()).hasValue(FIRST);
    }

    @ParameterizedTest
    @EnumSource
    void aTabClosedInTheMiddleOfASentenceLosesNothing(Language language, Computer computer) {
        var house = houses.found(COUNSELLOR);
        computer.reading(language).signIn(house.login(COUNSELLOR));
        var closed = new ConversationScreen(computer.newTab(), language).open();
        closed.write(closed.note(), FIRST);

        closed.page().close(new Page.CloseOptions().setRunBeforeUnload(true));

        await("the last words are on their way")
                .untilAsserted(() -> assertThat(kept(house)).contains(FIRST));
        computer.open("/").link("conversation.day.draft").click();
        assertThat(new ConversationScreen(computer.page(), language).note()).hasValue(FIRST);
    }

    @ParameterizedTest
    @EnumSource
    void aLostConnectionIsSaidAndTheWordsAreSentAfterwards(Language language, Computer computer) {
        var house = houses.found(COUNSELLOR);
        computer.expecting("ERR_INTERNET_DISCONNECTED");
        var screen = write(computer.reading(language).signIn(house.login(COUNSELLOR)), language);

        computer.browser().setOffline(true);
        screen.write(screen.note(), HERE);
        assertThat(computer.page().locator("#connection")).hasText(computer.say("layout.draft.offline"));
        assertThat(screen.status()).hasText(computer.say("layout.draft.offline"));
        assertThat(screen.note()).hasValue(FIRST + HERE);
        computer.everyWidth();
        assertThat(kept(house)).contains(FIRST).doesNotContain(HERE);

        computer.browser().setOffline(false);
        screen.isKept();
        assertThat(computer.page().locator("#connection")).isHidden();
        assertThat(kept(house)).contains(FIRST + HERE);
    }

    @ParameterizedTest
    @EnumSource
    void savingWithoutAConnectionKeepsThePageAndWorksAfterwards(Language language, Computer computer) {
        var house = houses.found(COUNSELLOR);
        computer.expecting("ERR_INTERNET_DISCONNECTED");
        var screen = write(computer.reading(language).signIn(house.login(COUNSELLOR)), language);

        computer.browser().setOffline(true);
        screen.save();
        assertThat(screen.status()).hasText(computer.say("layout.submit.offline"));
        assertThat(screen.note()).hasValue(FIRST);

        computer.browser().setOffline(false);
        screen.save();
        screen.isSaved();
        assertThat(computer.page().locator("main")).containsText(FIRST);
    }

    private static ConversationScreen write(Computer computer, Language language) {
        var screen = new ConversationScreen(computer.page(), language).open();
        return screen.writeAndKeep(screen.note(), FIRST);
    }

    private record Windows(ConversationScreen here, ConversationScreen there) {}

    /** One draft in two windows: the other one was kept first, this one has just been told so. */
    private static Windows twoWindows(Computer computer, House house, Language language) {
        computer.reading(language).expecting("status of 409").signIn(house.login(COUNSELLOR));
        var here = write(computer, language);
        var there = new ConversationScreen(computer.newTab(), language)
                .open(here.page().url());
        there.writeAndKeep(there.note(), THERE);
        here.page().bringToFront();
        here.write(here.note(), HERE);
        assertThat(here.status()).hasText(language.say("layout.draft.conflict"));
        return new Windows(here, there);
    }

    private static Locator side(Locator conflict, String which) {
        return conflict.locator(which);
    }

    /** The drafts of a house as they stand in the database. */
    private static String kept(House house) {
        return String.join(
                "\n",
                Sql.asOwner()
                        .sql("select fields from drafts.draft where organisation_id = :house")
                        .param("house", house.organisation().value())
                        .query(String.class)
                        .list());
    }
}
