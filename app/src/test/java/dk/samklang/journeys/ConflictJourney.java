package dk.samklang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.samklang.organisation.Roles.COUNSELLOR;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.testing.Houses;
import dk.samklang.testing.Language;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.browser.BrowserTest;
import dk.samklang.testing.browser.Computer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BrowserTest
@Requirement(value = "X-9", part = "conflicts")
class ConflictJourney {

    @Autowired
    private Houses houses;

    @Autowired
    private ApplicationContext program;

    @ParameterizedTest
    @EnumSource
    void twoWindowsCorrectOneConversation(Language language, Computer computer) {
        var house = houses.found(COUNSELLOR);
        var talk = Given.in(program)
                .registered(
                        house,
                        house.member(COUNSELLOR),
                        Talk.noting("Som det var.").agreeing("Ingen endnu."));
        computer.reading(language).expecting("status of 409").signIn(house.login(COUNSELLOR));
        var path = "/helpline/conversations/" + talk.value() + "/edit";
        var slow = new ConversationScreen(computer.page(), language).open(path);
        var fast = new ConversationScreen(computer.newTab(), language).open(path);
        fast.note().fill("Den hurtiges notat.");
        fast.field("agreement").fill("Den hurtiges aftale.");
        fast.button("conversation.correct.do").click();
        fast.isSaved();

        slow.page().bringToFront();
        slow.note().fill("Den langsommes notat.");
        slow.field("agreement").fill("Den langsommes aftale.");
        slow.button("conversation.correct.do").click();

        var conflict = slow.page().locator("section[data-conflict]");
        assertThat(conflict).isFocused();
        assertThat(conflict.locator(".conflict-field")).hasCount(2);
        showsBoth(
                field(conflict, computer.say("conversation.field.note")),
                "Den langsommes notat.",
                "Den hurtiges notat.");
        var agreement = field(conflict, computer.say("conversation.field.agreement"));
        showsBoth(agreement, "Den langsommes aftale.", "Den hurtiges aftale.");
        computer.everyWidth();

        agreement.getByRole(AriaRole.CHECKBOX).check();
        slow.button("conversation.correct.do").click();
        slow.isSaved();
        assertThat(computer.text("conversation.corrected")).isVisible();
        assertThat(computer.page().locator("main")).containsText("Den langsommes notat.");
        assertThat(computer.page().locator("main")).containsText("Den hurtiges aftale.");
        assertThat(computer.page().locator("main")).not().containsText("Den langsommes aftale.");
        computer.everyWidth();
    }

    @ParameterizedTest
    @EnumSource
    void twoPeopleDescribeOneFrequentUser(Language language, Computer slow, Computer fast) {
        var house = houses.found(COUNSELLOR, COUNSELLOR);
        var alias = Given.in(program).alias(house, "Fyrtårnet", "Spørg først.");
        var path = "/helpline/frequent-users/" + alias.value() + "/edit";
        slow.reading(language)
                .expecting("status of 409")
                .signIn(house.members().getFirst().login())
                .open(path);
        fast.reading(language).signIn(house.members().getLast().login()).open(path);
        slow.field("frequentuser.field.behaviour").fill("Den langsommes adfærd.");
        slow.field("frequentuser.field.usualTimes").fill("Den langsommes tider.");

        fast.field("frequentuser.field.behaviour").fill("Den hurtiges adfærd.");
        fast.field("frequentuser.field.usualTimes").fill("Den hurtiges tider.");
        fast.field("frequentuser.field.writingStyle").fill("Korte sætninger.");
        save(fast);
        assertThat(fast.text("frequentuser.saved.changed")).isVisible();
        save(slow);

        var conflict = slow.page().locator("section[data-conflict]");
        assertThat(conflict).isFocused();
        assertThat(conflict.locator(".conflict-field")).hasCount(2);
        var behaviour = field(conflict, slow.say("frequentuser.field.behaviour"));
        showsBoth(behaviour, "Den langsommes adfærd.", "Den hurtiges adfærd.");
        showsBoth(
                field(conflict, slow.say("frequentuser.field.usualTimes")),
                "Den langsommes tider.",
                "Den hurtiges tider.");
        assertThat(conflict).containsText(slow.say("frequentuser.field.writingStyle"));
        assertThat(slow.field("frequentuser.field.writingStyle")).hasValue("Korte sætninger.");
        slow.everyWidth();

        behaviour.getByRole(AriaRole.CHECKBOX).check();
        save(slow);
        assertThat(slow.text("frequentuser.saved.changed")).isVisible();
        assertThat(slow.page().locator("main")).containsText("Den hurtiges adfærd.");
        assertThat(slow.page().locator("main")).containsText("Den langsommes tider.");
        assertThat(slow.page().locator("main")).not().containsText("Den hurtiges tider.");
    }

    @ParameterizedTest
    @EnumSource
    void whatTwoPeopleChangeApartIsPutTogether(Language language, Computer slow, Computer fast) {
        var house = houses.found(COUNSELLOR, COUNSELLOR);
        var alias = Given.in(program).alias(house, "Fyrtårnet", "Spørg først.");
        var path = "/helpline/frequent-users/" + alias.value() + "/edit";
        slow.reading(language)
                .expecting("status of 409")
                .signIn(house.members().getFirst().login())
                .open(path);
        fast.reading(language).signIn(house.members().getLast().login()).open(path);
        slow.field("frequentuser.field.behaviour").fill("Den langsommes adfærd.");
        fast.field("frequentuser.field.usualTimes").fill("Den hurtiges tider.");
        save(fast);
        assertThat(fast.text("frequentuser.saved.changed")).isVisible();
        save(slow);

        var conflict = slow.page().locator("section[data-conflict]");
        assertThat(conflict).isFocused();
        assertThat(conflict.locator(".conflict-field")).hasCount(0);
        assertThat(conflict).containsText(slow.say("frequentuser.field.usualTimes"));
        slow.everyWidth();

        save(slow);
        assertThat(slow.text("frequentuser.saved.changed")).isVisible();
        assertThat(slow.page().locator("main")).containsText("Den langsommes adfærd.");
        assertThat(slow.page().locator("main")).containsText("Den hurtiges tider.");
    }

    private static void save(Computer computer) {
        computer.page()
                .locator("#frequent-user-form button[type=submit].button-primary")
                .click();
    }

    private static Locator field(Locator conflict, String label) {
        return conflict.getByRole(
                AriaRole.GROUP, new Locator.GetByRoleOptions().setName(label).setExact(true));
    }

    private static void showsBoth(Locator field, String mine, String theirs) {
        assertThat(field.locator(".conflict-side:not(.conflict-theirs)")).containsText(mine);
        assertThat(field.locator(".conflict-theirs")).containsText(theirs);
    }
}
