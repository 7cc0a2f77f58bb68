package dk.samklang.walks;

import static dk.samklang.organisation.Roles.ADMINISTRATOR;
import static dk.samklang.organisation.Roles.AUDITOR;
import static dk.samklang.organisation.Roles.COORDINATOR;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.organisation.Roles.HELPLINE_LEADER;
import static dk.samklang.testing.Visitor.field;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Visitor;
import dk.samklang.testing.Visitors;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every form × hostile input: a clear answer, never an incident, and never a script handed back alive. */
@ProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormWalkTests {

    private static final String[] ROLES = {COUNSELLOR, COORDINATOR, HELPLINE_LEADER, ADMINISTRATOR, AUDITOR};

    private static final String SCRIPT = "\"><script>alert(1)</script>";

    /** What our own scripts and links send, and stands in no form; the rest is read from the pages. */
    private static final List<String> UNSEEN = List.of(
            "begun",
            "notThese",
            "yes",
            "no",
            "undo",
            "shown",
            "take",
            "against",
            "then",
            "card",
            "direction",
            "lang",
            "back",
            "text",
            "seen",
            "session",
            "credential",
            "passkey",
            "PHONE");

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    private final Set<String> names = new TreeSet<>();

    static Stream<Arguments> inputs() {
        return Stream.of(
                Arguments.of("empty", ""),
                Arguments.of("too long", "o".repeat(9_000)),
                Arguments.of("emoji", "👩‍👧‍👦💔🏳️‍🌈"),
                Arguments.of("right to left", "\u202Eمرحبا\u2066"),
                Arguments.of("a script", SCRIPT),
                Arguments.of("sql", "'; drop table helpline.conversation; --"),
                Arguments.of("a NUL", "a\u0000b"),
                Arguments.of("a far number", "99999999999999999999"),
                Arguments.of("a far date", "+999999999-12-31"),
                Arguments.of("format", "{0} ${frame} %s \\u0000"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void isAnsweredByEveryForm(String name, String input) {
        var house = houses.found(ROLES);
        var fixtures = Fixtures.in(program, house);
        var people = people(house);
        var fields = fields(input);

        assertThat(Routes.of(program))
                .filteredOn(route -> !route.reads() && !route.pattern().equals("/sign-out"))
                .allSatisfy(route -> people.forEach(visitor -> {
                    var address = route.hasVariable() ? route.with(fixtures.idFor(route)) : route.pattern();

                    var answer = visitor.post(address, fields);

                    assertThat(answer.status()).as(route + " with " + name).isLessThan(500);
                    assertThat(answer.body()).doesNotContain(SCRIPT);
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void isAnsweredByEveryPage(String name, String input) {
        var house = houses.found(ROLES);
        var people = people(house);
        var query = "?"
                + String.join(
                        "&",
                        List.of(
                                        "q", "from", "until", "theme", "after", "page", "service", "draft", "type",
                                        "sort", "name")
                                .stream()
                                .map(field -> field + "="
                                        + URLEncoder.encode(
                                                input.length() > 500 ? input.substring(0, 500) : input,
                                                StandardCharsets.UTF_8))
                                .toList());

        assertThat(Routes.of(program))
                .filteredOn(route -> route.reads() && !route.hasVariable())
                .allSatisfy(route -> people.forEach(visitor -> {
                    var answer = visitor.get(route.pattern() + query);

                    assertThat(answer.status()).as(route + " with " + name).isLessThan(500);
                    assertThat(answer.body()).doesNotContain(SCRIPT);
                }));
    }

    @ParameterizedTest
    @ValueSource(ints = {600_000, 1_000_000})
    void thatIsFarTooLongIsRefusedByEveryFormAndNothingBreaks(int length) {
        var house = houses.found(ROLES);
        var fixtures = Fixtures.in(program, house);
        var counsellor = visitors.signedIn(house.member(COUNSELLOR));
        counsellor.get("/helpline/conversations/new");

        assertThat(Routes.of(program))
                .filteredOn(route -> !route.reads() && !route.pattern().equals("/sign-out"))
                .allSatisfy(route -> {
                    var address = route.hasVariable() ? route.with(fixtures.idFor(route)) : route.pattern();

                    var answer = counsellor.post(address, field("note", "x".repeat(length)));

                    assertThat(answer.status()).as(route.toString()).isEqualTo(413);
                });
    }

    @Test
    void theFieldsOfEveryRoomAreFound() {
        assertThat(names)
                .contains("note", "reflectionPrivate", "approach1", "unlinkedTextDays", "username", "roles", "next")
                .contains("size", "q", "accent");
    }

    /** Once, as each page has to be asked for by each role. */
    @BeforeAll
    void findTheFieldsOfEveryForm() {
        var house = houses.found(ROLES);
        names.addAll(fieldsOfEveryForm(people(house), Fixtures.in(program, house)));
    }

    private Set<String> fieldsOfEveryForm(List<Visitor> people, Fixtures fixtures) {
        var found = new TreeSet<>(UNSEEN);
        Routes.of(program).stream()
                .filter(Routes.Route::reads)
                .forEach(route -> people.forEach(visitor -> {
                    var page = visitor.get(route.hasVariable() ? route.with(fixtures.idFor(route)) : route.pattern());
                    found.addAll(page.page().select("main form [name]").eachAttr("name"));
                }));
        found.removeAll(Set.of("_csrf", "_person"));
        return found;
    }

    private List<Visitor> people(House house) {
        return Stream.of(ROLES)
                .map(role -> visitors.signedIn(house.member(role)))
                .peek(visitor -> visitor.get("/"))
                .toList();
    }

    private Visitor.Field[] fields(String input) {
        return names.stream().map(name -> field(name, input)).toArray(Visitor.Field[]::new);
    }
}
