package dk.samklang.walks;

import static dk.samklang.organisation.Roles.ADMINISTRATOR;
import static dk.samklang.organisation.Roles.AUDITOR;
import static dk.samklang.organisation.Roles.COORDINATOR;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.organisation.Roles.HELPLINE_LEADER;
import static dk.samklang.testing.Visitor.field;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.testing.Answer;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Visitor;
import dk.samklang.testing.Visitors;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is said in two ways, or in two places, is refused: no form and no page picks one of them. */
@ProgramTest
class SaidTwiceWalkTests {

    private static final String[] ROLES = {COUNSELLOR, COORDINATOR, HELPLINE_LEADER, ADMINISTRATOR, AUDITOR};

    /** Fields that take one answer. */
    private static final String SINGLE =
            "textarea[name], input[name]:not([type=hidden], [type=checkbox]), select[name]:not([multiple])";

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
        house = houses.found(ROLES);
        fixtures = Fixtures.in(program, house);
    }

    @Test
    void noFormTakesAFieldFromTheAddress() {
        var people = people();
        var refused = new HashSet<Routes.Route>();
        var forms = Routes.of(program).stream().filter(route -> !route.reads()).toList();

        assertThat(forms)
                .hasSizeGreaterThan(20)
                .allSatisfy(route -> people.forEach(visitor -> {
                    var answer = visitor.post(address(route) + "?note=Fra+adressen&shown=1");

                    assertThat(answer.status()).as(route.toString()).isIn(400, 404);
                    if (answer.status() == 400) {
                        refused.add(route);
                    }
                }));
        assertThat(refused).containsAll(forms);
    }

    @Test
    void noPageTakesAFieldFromABody() {
        var counsellor = visitors.signedIn(house.member(COUNSELLOR));

        var inTheAddress = counsellor.get("/helpline/conversations?from=2026-01-05");
        var inTheBody = counsellor.getWithBody("/helpline/conversations", field("from", "2026-01-05"));

        assertThat(from(inTheAddress)).isEqualTo("2026-01-05");
        assertThat(from(inTheBody)).isEmpty();
    }

    @Test
    void noFormPicksOneOfTwoAnswers() {
        var refused = new HashSet<String>();

        people().forEach(visitor -> pages(visitor)
                .forEach(page -> forms(page, "post")
                        .forEach(form -> form.select(SINGLE).forEach(field -> {
                            var answer = visitor.postWithoutToken(form.attr("action"), twice(form, field));
                            assertThat(answer.status())
                                    .as("%s with %s twice", form.attr("action"), field.attr("name"))
                                    .isIn(400, 422);
                            if (answer.status() == 400) {
                                refused.add(field.attr("name"));
                            }
                        }))));

        // Other fields are looked at only once there is nothing else to say about the form.
        assertThat(refused)
                .contains("note", "duration", "channel", "alias", "behaviour", "username", "name", "old", "next")
                .contains("unlinkedTextDays", "accent", "size");
    }

    @Test
    void noDraftKeepsTwoAnswersToOneQuestion() {
        var counsellor = visitors.signedIn(house.member(COUNSELLOR));
        var draft = "/helpline/conversations/drafts/" + UUID.randomUUID();
        var card = "/helpline/frequent-users/drafts/" + UUID.randomUUID();

        assertThat(counsellor.post(draft, field("note", "Det ene."), field("note", "Det andet.")))
                .hasStatus(400);
        assertThat(counsellor.post(card, field("behaviour", "Det ene."), field("behaviour", "Det andet.")))
                .hasStatus(400);
        assertThat(counsellor.post(draft, field("themes", "1"), field("themes", "2")))
                .isShown();
    }

    @Test
    void noPagePicksOneOfTwoAnswers() {
        var tried = new HashSet<String>();

        people().forEach(visitor -> pages(visitor)
                .forEach(page -> forms(page, "get")
                        .forEach(form -> form.select(SINGLE).forEach(field -> {
                            tried.add(field.attr("name"));
                            var address =
                                    form.attr("action") + "?" + field.attr("name") + "=1&" + field.attr("name") + "=2";
                            assertThat(visitor.get(address).status())
                                    .as(address)
                                    .isEqualTo(400);
                        }))));

        assertThat(tried).contains("from", "until");
    }

    private static String from(Answer answer) {
        return answer.page().select("input[name=from]").val();
    }

    private List<Visitor> people() {
        return Stream.of(ROLES)
                .map(role -> visitors.signedIn(house.member(role)))
                .peek(visitor -> visitor.get("/"))
                .toList();
    }

    private List<Answer> pages(Visitor visitor) {
        return Routes.of(program).stream()
                .filter(Routes.Route::reads)
                .map(route -> visitor.get(address(route)))
                .filter(page -> page.status() == 200)
                .toList();
    }

    private String address(Routes.Route route) {
        return route.hasVariable() ? route.with(fixtures.idFor(route)) : route.pattern();
    }

    private static List<FormElement> forms(Answer page, String method) {
        var seen = page.page().select("main form[method=" + method + "]");
        return seen.stream().map(FormElement.class::cast).toList();
    }

    /** Something in every field that would be refused for being empty. */
    private static String usual(String name) {
        return switch (name) {
            case "duration" -> "10";
            case "frequentUser", "service", "version", "draftVersion", "begun" -> "";
            default -> "Prøve";
        };
    }

    /** The form as it stands on the page, filled in, and one field with two answers. */
    private static Visitor.Field[] twice(FormElement form, Element field) {
        var name = field.attr("name");
        var others = form.formData().stream()
                .filter(pair -> !pair.key().equals(name))
                .map(pair -> field(pair.key(), pair.value().isEmpty() ? usual(pair.key()) : pair.value()));
        return Stream.concat(others, Stream.of(field(name, "1"), field(name, "2")))
                .toArray(Visitor.Field[]::new);
    }
}
