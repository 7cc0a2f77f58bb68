package dk.samklang.testing.browser;

import com.microsoft.playwright.Page;
import dk.samklang.testing.Language;
import java.util.ArrayList;

/** Somebody who uses the keyboard alone. */
public final class Keys {

    private static final int FAR = 80;

    /** What the focused control is called, and whether the focus can be seen; as close to the browser's own as needed. */
    private static final String FOCUSED = """
            () => {
                const it = document.activeElement;
                if (!it || it === document.body) return '';
                const by = (it.getAttribute('aria-labelledby') || '').split(' ')
                    .map(id => document.getElementById(id)?.textContent).filter(Boolean).join(' ');
                const own = it.matches('input, select, textarea') ? '' : it.innerText;
                const name = it.getAttribute('aria-label') || by || it.labels?.[0]?.innerText || own || it.value || it.tagName;
                return name.replace(/\\s+/g, ' ').trim();
            }
            """;

    private final Page page;
    private final Language language;

    Keys(Page page, Language language) {
        this.page = page;
        this.language = language;
    }

    /** Presses Tab until the control with this name, by message key, has the focus. */
    public Keys tabTo(String key) {
        return tabToWords(language.say(key));
    }

    /** Presses Tab until the control with this name has the focus. */
    public Keys tabToWords(String name) {
        return walk("Tab", name);
    }

    /** Presses Shift and Tab until the control with this name, by message key, has the focus. */
    public Keys backTo(String key) {
        return walk("Shift+Tab", language.say(key));
    }

    private Keys walk(String key, String name) {
        var passed = new ArrayList<String>();
        while (passed.size() < FAR) {
            if (focused().equals(name)) {
                return this;
            }
            page.keyboard().press(key);
            passed.add(focused());
        }
        throw new AssertionError("The keyboard does not reach '" + name + "'; it passed " + passed);
    }

    /** The name of the control that has the focus; empty when none has. */
    public String focused() {
        return (String) page.evaluate(FOCUSED);
    }

    public Keys type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Presses a key, or several at once such as {@code Control+Enter}. */
    public Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }
}
