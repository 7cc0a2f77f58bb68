package dk.samklang.testing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import dk.samklang.testing.House;
import dk.samklang.testing.Language;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;

/** A computer somebody sits at: a browser of its own, with nothing remembered from before. */
public final class Computer {

    static final int WIDE = 1280;
    private static final int NARROW = 320;

    private final BrowserContext context;
    private final Page page;
    private final String program;
    private final Watch watch;
    private Language language = Language.DANISH;

    Computer(BrowserContext context, String program) {
        this.context = context;
        this.program = program;
        this.watch = new Watch(context, program);
        this.page = context.newPage();
    }

    /** The page looked at. */
    public Page page() {
        return page;
    }

    /** A further tab of the same browser: same cookies, same session. */
    public Page newTab() {
        return context.newPage();
    }

    public BrowserContext browser() {
        return context;
    }

    Watch watch() {
        return watch;
    }

    /** Lets the browser complain about this, as it belongs to the journey: {@code status of 409}. */
    public Computer expecting(String words) {
        watch.expect(words);
        return this;
    }

    /** Chooses the language, as the switch in the header would. */
    public Computer reading(Language chosen) {
        language = chosen;
        context.addCookies(List.of(new Cookie("samklang-language", chosen.code()).setUrl(program)));
        return this;
    }

    /** The words behind a message key in the chosen language. */
    public String say(String key, Object... args) {
        return language.say(key, args);
    }

    public Computer open(String path) {
        page.navigate(path);
        return this;
    }

    /** Signs in by the real page, and waits until it has let one in. */
    public Computer signIn(String login) {
        open("/sign-in");
        field("identity.username").fill(login);
        field("identity.password.label").fill(House.PASSWORD);
        button("identity.sign-in.do").click();
        assertThat(page).not().hasURL(program + "/sign-in");
        return this;
    }

    /** The field with this label, by message key, outside of dialogs. */
    public Locator field(String labelKey) {
        return main().getByLabel(say(labelKey), new Locator.GetByLabelOptions().setExact(true));
    }

    public Locator button(String key) {
        return main().getByRole(AriaRole.BUTTON, named(key));
    }

    public Locator link(String key) {
        return main().getByRole(AriaRole.LINK, named(key));
    }

    public Locator heading(String key) {
        return main().getByRole(AriaRole.HEADING, named(key));
    }

    public Locator text(String key, Object... args) {
        return main().getByText(say(key, args));
    }

    private Locator main() {
        return page.locator("body");
    }

    private Locator.GetByRoleOptions named(String key) {
        return new Locator.GetByRoleOptions().setName(say(key)).setExact(true);
    }

    /** Nothing on this page is in the way of anybody, at a wide screen and at 320 pixels. */
    public Computer everyWidth() {
        for (var width : List.of(NARROW, WIDE)) {
            page.setViewportSize(width, width == NARROW ? 640 : 900);
            noSidewaysScrolling(width);
            axe();
        }
        return this;
    }

    private void noSidewaysScrolling(int width) {
        var needed = (Integer) page.evaluate("document.documentElement.scrollWidth");
        Assertions.assertThat(needed).as("width that %s needs", page.url()).isLessThanOrEqualTo(width);
    }

    /** The rules of WCAG 2.2, levels A and AA, as far as a machine can check them, on the page as it is now. */
    public Computer axe() {
        Assertions.assertThat(Axe.findings(page))
                .as("what stands in people's way on %s at %d px", page.url(), page.viewportSize().width)
                .isEmpty();
        return this;
    }

    /** The keyboard, and nothing else. */
    public Keys keys() {
        return new Keys(page, language);
    }

    void close(boolean keep, Path folder, String name) {
        if (keep) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(folder.resolve(name + ".png"))
                    .setFullPage(true));
            context.tracing().stop(new Tracing.StopOptions().setPath(folder.resolve(name + ".zip")));
        }
        context.close();
    }
}
