package dk.samklang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.samklang.testing.Language;
import java.util.regex.Pattern;

/** The conversation screen in one window, as its writer sees it. */
final class ConversationScreen {

    static final String NEW = "/helpline/conversations/new";

    private static final Pattern CONVERSATION = Pattern.compile(".*/helpline/conversations/[0-9a-f-]{36}(\\?.*)?$");

    private final Page page;
    private final Language language;

    ConversationScreen(Page page, Language language) {
        this.page = page;
        this.language = language;
    }

    ConversationScreen open() {
        return open(NEW);
    }

    ConversationScreen open(String path) {
        page.navigate(path);
        return this;
    }

    Page page() {
        return page;
    }

    Locator field(String name) {
        return page.getByLabel(say("conversation.field." + name), new Page.GetByLabelOptions().setExact(true));
    }

    Locator note() {
        return field("note");
    }

    /** A chip by its message key. */
    Locator choice(String group, String key) {
        return page.locator("#" + group + "-group")
                .getByLabel(say(key), new Locator.GetByLabelOptions().setExact(true));
    }

    /** An alias among those offered. */
    Locator alias(String alias) {
        return page.locator("#aliases label.chip")
                .filter(new Locator.FilterOptions().setHasText(alias))
                .locator("input");
    }

    Locator approach() {
        return page.locator("#approach");
    }

    /** Types at the end of a field, key by key. */
    ConversationScreen write(Locator field, String words) {
        field.focus();
        page.keyboard().press("Control+End");
        page.keyboard().type(words);
        return this;
    }

    /** Types, and waits until the page has said that this is kept as a draft. */
    ConversationScreen writeAndKeep(Locator field, String words) {
        page.waitForResponse(
                answer -> answer.url().matches(".*/draft(s/.*)?") && answer.ok(), () -> write(field, words));
        return isKept();
    }

    ConversationScreen isKept() {
        assertThat(status()).hasAttribute("data-state", "saved");
        return this;
    }

    /** What the page says about the draft or the saving. */
    Locator status() {
        return page.locator("[data-draft-status]");
    }

    void save() {
        button("layout.save").click();
    }

    Locator button(String key) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(say(key)).setExact(true));
    }

    /** The conversation's own page has come. */
    String isSaved() {
        assertThat(page).hasURL(CONVERSATION);
        return page.url();
    }

    String say(String key, Object... args) {
        return language.say(key, args);
    }
}
