package dk.samklang.walks;

import static dk.samklang.organisation.Roles.ADMINISTRATOR;
import static dk.samklang.organisation.Roles.AUDITOR;
import static dk.samklang.organisation.Roles.COORDINATOR;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.organisation.Roles.HELPLINE_LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.testing.Answer;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.Language;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Visitor;
import dk.samklang.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every route × what the browser is told to guard, and every page × both languages. */
@ProgramTest
class HeaderWalkTests {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    private House house;
    private Fixtures fixtures;

    @BeforeEach
    void furnish() {
        house = houses.found(COUNSELLOR, COORDINATOR, HELPLINE_LEADER, ADMINISTRATOR, AUDITOR);
        fixtures = Fixtures.in(program, house);
    }

    @Test
    void everyAnswerToAStrangerIsGuarded() {
        var stranger = visitors.stranger();
        stranger.get("/sign-in");

        assertThat(Routes.of(program)).allSatisfy(route -> guarded(walk(stranger, route), route));
    }

    @ParameterizedTest
    @ValueSource(strings = {COUNSELLOR, COORDINATOR, HELPLINE_LEADER, ADMINISTRATOR, AUDITOR})
    void everyAnswerToSomebodySignedInIsGuarded(String role) {
        var visitor = visitors.signedIn(house.member(role));
        visitor.get("/");

        assertThat(Routes.of(program))
                .filteredOn(route -> !route.pattern().equals("/sign-out"))
                .allSatisfy(route -> guarded(walk(visitor, route), route));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/assets/", "/assets", "/.git/config", "/.env", "/application.yaml", "/actuator", "/static/"})
    void nothingIsListedOrServedThatIsNotMeantToBe(String path) {
        var answer = visitors.signedIn(house.member(COUNSELLOR)).get(path);

        assertThat(answer.status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PUT", "DELETE", "PATCH"})
    void methodsNobodyUsesAreRefused(String method) {
        var visitor = visitors.signedIn(house.member(COUNSELLOR));
        visitor.get("/");

        assertThat(visitor.ask(method, "/").status()).isIn(400, 403, 404, 405);
    }

    @ParameterizedTest
    @Requirement(value = "X-7", part = "languages")
    @ValueSource(strings = {COUNSELLOR, COORDINATOR, HELPLINE_LEADER, ADMINISTRATOR, AUDITOR})
    void everyPageIsThereInBothLanguages(String role) {
        var visitor = visitors.signedIn(house.member(role));
        visitor.get("/");

        assertThat(Routes.of(program)).filteredOn(Routes.Route::reads).allSatisfy(route -> {
            var danish = walk(visitor.reading(Language.DANISH), route);
            var english = walk(visitor.reading(Language.ENGLISH), route);

            assertThat(english.status())
                    .as(route.toString())
                    .isEqualTo(danish.status())
                    .isLessThan(500);
            if (isPage(danish)) {
                assertThat(danish.language()).as(route.toString()).isEqualTo(Language.DANISH);
                assertThat(english.language()).as(route.toString()).isEqualTo(Language.ENGLISH);
                assertThat(english.heading()).as(route.toString()).isNotBlank();
            }
        });
    }

    private static boolean isPage(Answer answer) {
        return !answer.page().select("main").isEmpty();
    }

    private static void guarded(Answer answer, Routes.Route route) {
        assertThat(answer.header("Content-Security-Policy"))
                .as(route.toString())
                .hasValue(POLICY);
        assertThat(answer.header("X-Content-Type-Options")).as(route.toString()).hasValue("nosniff");
        assertThat(answer.header("Referrer-Policy")).as(route.toString()).hasValue("no-referrer");
        assertThat(answer.header("X-Frame-Options")).as(route.toString()).hasValue("DENY");
        assertThat(answer.header("Permissions-Policy")).as(route.toString()).isPresent();
        assertThat(answer.header("Access-Control-Allow-Origin"))
                .as(route.toString())
                .isEmpty();
        if (!route.pattern().startsWith("/theme/")) {
            assertThat(answer.header("Cache-Control").orElse(""))
                    .as(route.toString())
                    .contains("no-store");
        }
    }

    private Answer walk(Visitor visitor, Routes.Route route) {
        var address = route.hasVariable() ? route.with(fixtures.idFor(route)) : route.pattern();
        return route.reads() ? visitor.getFrom("https://elsewhere.example", address) : visitor.post(address);
    }
}
