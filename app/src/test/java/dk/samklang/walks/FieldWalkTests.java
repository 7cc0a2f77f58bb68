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
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Visitor;
import dk.samklang.testing.Visitors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every form that stands on a page, sent as a person would send it but for one field: what is saved, shown again or
 * refused never breaks a page and never comes alive on one. Forms and fields are read from the pages themselves.
 */
@ProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FieldWalkTests {

    private static final String SCRIPT = "\"'><script>alert(1)</script>";

    private static final Map<String, String> INPUTS = Map.of(
            "a script",
            SCRIPT,
            "too long",
            "x".repeat(100_000),
            "a NUL",
            "a\u0000b",
            "odd",
            "👩‍👧💔 \u202Eمرحبا '; drop table helpline.theme; -- {0} ${frame}");

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    private final List<String> walked = new ArrayList<>();
    private int sent;

    static Stream<Arguments> rolesAndInputs() {
        return Stream.of(COUNSELLOR, COORDINATOR, HELPLINE_LEADER, ADMINISTRATOR, AUDITOR)
                .flatMap(role -> INPUTS.keySet().stream().sorted().map(input -> Arguments.of(role, input)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("rolesAndInputs")
    void aFieldWithSomethingOddBreaksNothing(String role, String input) {
        var house = houses.found(COUNSELLOR, COORDINATOR, HELPLINE_LEADER, ADMINISTRATOR, AUDITOR);
        var visitor = visitors.signedIn(house.member(role));

        var pages = pages(visitor, Fixtures.in(program, house));

        assertThat(pages).isNotEmpty().allSatisfy(page -> tryForms(visitor, page, INPUTS.get(input)));
        assertThat(pages).allSatisfy(page -> harmless(visitor.open(page.path()), page.path()));
    }

    @AfterAll
    void theFormsOfEveryRoomWereMet() {
        assertThat(walked)
                .contains("/helpline/conversations", "/helpline/frequent-users/new", "/helpline/settings")
                .contains("/admin/staff/new", "/admin/organisation", "/account/password")
                .anyMatch(action -> action.startsWith("/trail/"));
    }

    /** Everything this person can open. */
    private List<Answer> pages(Visitor visitor, Fixtures fixtures) {
        return Routes.of(program).stream()
                .filter(Routes.Route::reads)
                .map(route -> route.hasVariable() ? route.with(fixtures.idFor(route)) : route.pattern())
                .map(visitor::get)
                .filter(page -> page.status() == 200)
                .toList();
    }

    private void tryForms(Visitor visitor, Answer page, String input) {
        for (var found : page.page().select("main form[method=post]")) {
            var form = (FormElement) found;
            walked.add(form.attr("action"));
            for (var field : form.select("input[name]:not([name=_csrf]), textarea[name], select[name]")) {
                var answer = visitor.postWithoutToken(form.attr("action"), filled(form, field, input));
                harmless(answer, form.attr("action") + " with " + field.attr("name"));
                harmless(visitor.open(reached(answer)), "after " + form.attr("action"));
            }
        }
    }

    private static String reached(Answer answer) {
        return answer.location() == null ? "/" : answer.location();
    }

    private static void harmless(Answer answer, String what) {
        assertThat(answer.status()).as(what).isLessThan(500);
        assertThat(answer.page().select("script:not([src])")).as(what).isEmpty();
        assertThat(answer.body()).as(what).doesNotContain(SCRIPT);
    }

    /** What the page put into the form, something in every empty field, and the input in this one. */
    private Visitor.Field[] filled(FormElement form, Element odd, String input) {
        sent++;
        return Stream.concat(
                        form.formData().stream()
                                .filter(pair -> !pair.key().equals(odd.attr("name")))
                                .map(pair -> Visitor.field(
                                        pair.key(), pair.value().isEmpty() ? usual(pair.key()) : pair.value())),
                        Stream.of(Visitor.field(odd.attr("name"), input)))
                .toArray(Visitor.Field[]::new);
    }

    private String usual(String name) {
        return switch (name) {
            case "username" -> "ny-medarbejder-" + sent;
            case "old" -> House.PASSWORD;
            case "next", "again" -> "fire tilfældige ord";
            case "frequentUser", "service", "version", "draftVersion", "begun" -> "";
            default -> "Prøve " + sent;
        };
    }

    @Test
    void aFormFindsItsFieldsByItself() {
        var visitor = visitors.signedIn(houses.found(HELPLINE_LEADER).member(HELPLINE_LEADER));

        var fields = visitor.get("/helpline/conversations/new")
                .page()
                .select("main form [name]")
                .eachAttr("name");

        assertThat(fields).contains("note", "reflectionPrivate", "themes");
    }
}
