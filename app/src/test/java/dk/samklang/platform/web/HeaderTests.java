package dk.samklang.platform.web;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.testing.Answer;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Visitor;
import dk.samklang.testing.Visitors;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What every answer tells the browser, so that pages are safe on shared machines and in hostile company. */
@ProgramTest
class HeaderTests {

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    /** Pages, answers to scripts, errors, and the door. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/account/password",
                "/helpline/conversations/new",
                "/helpline/conversations",
                "/helpline/frequent-users",
                "/nowhere",
                "/admin/organisation",
                "/testing/broken",
                "/sign-in",
                "/health"
            })
    void everyAnswerCarriesThePolicy(String path) {
        var answer = counsellor().get(path);

        assertThat(answer.header("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .contains("base-uri 'none'", "form-action 'self'", "connect-src 'self'")
                .doesNotContain("unsafe", "*", "http:", "https:");
        assertThat(answer)
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("Referrer-Policy", "no-referrer");
        assertThat(answer.header("Permissions-Policy").orElse("")).contains("camera=()", "geolocation=()");
        assertThat(answer.header("Cache-Control").orElse("")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/helpline/conversations", "/nowhere", "/testing/broken"})
    void everyPageSaysThatScriptsGetAnotherAnswer(String path) {
        assertThat(counsellor().get(path).headers("Vary"))
                .anyMatch(vary -> vary.toLowerCase(Locale.ROOT).contains("hx-request"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/helpline/conversations/new", "/nowhere", "/testing/broken"})
    void noPageHoldsScriptOrColourOfItsOwn(String path) {
        var page = counsellor().get(path).page();

        assertThat(page.select("script:not([src]), style, [style]")).isEmpty();
        assertThat(page.getAllElements())
                .noneMatch(element -> element.attributes().asList().stream()
                        .anyMatch(attribute -> attribute.getKey().matches("on[a-z]+|hx-on.*")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/helpline/conversations/new", "/sign-in"})
    void everythingAPageFetchesIsOurs(String path) {
        var page = counsellor().open(path).page();

        assertThat(page.select("[src], link[href], [action], use[href]"))
                .isNotEmpty()
                .allSatisfy(element -> assertThat(element.attr("src") + element.attr("href") + element.attr("action"))
                        .matches("/[^/].*|/|#.*"));
    }

    @Test
    void bundledFilesAreKeptForAYearAndAreWhatTheySay() {
        var stranger = visitors.stranger();
        var styles =
                stranger.get("/sign-in").page().select("link[rel=stylesheet]").attr("href");

        var answer = stranger.get(styles);

        assertThat(answer).isShown().hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(answer.header("Content-Type").orElse("")).startsWith("text/css");
        assertThat(answer.header("Cache-Control").orElse("")).contains("max-age=31536000", "immutable");
    }

    @Test
    void nothingTellsWhatTheProgramIsMadeOf() {
        var answer = counsellor().get("/nowhere");

        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
        assertThat(answer).nowhereHolds("Spring", "Tomcat", "Whitelabel", "java.");
    }

    @Test
    void behindHttpsTheBrowserIsToldToStayThere() {
        Answer answer = visitors.stranger().overHttps().get("/sign-in");

        assertThat(answer.header("Strict-Transport-Security").orElse("")).contains("max-age=");
    }

    private Visitor counsellor() {
        return visitors.signedIn(houses.found(COUNSELLOR).member(COUNSELLOR));
    }
}
