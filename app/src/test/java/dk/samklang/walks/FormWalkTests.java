package dk.samklang.walks;

import static dk.samklang.organisation.Roles.ADMINISTRATOR;
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
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every form × hostile input: a clear answer, never an incident, and never a script handed back alive. */
@ProgramTest
class FormWalkTests {

    private static final String SCRIPT = "\"><script>alert(1)</script>";

    /** The fields our forms have, whatever form they belong to: each is tried with each input. */
    private static final List<String> FIELDS = List.of(
            "id",
            "service",
            "channel",
            "date",
            "time",
            "begun",
            "duration",
            "frequentUser",
            "aliasSearch",
            "notThese",
            "yes",
            "no",
            "undo",
            "shown",
            "note",
            "themes",
            "gender",
            "age",
            "signs",
            "workedWell",
            "workedBadly",
            "agreement",
            "ending",
            "progression",
            "impression",
            "counsellorRequest",
            "reflectionShared",
            "reflectionPrivate",
            "version",
            "draftVersion",
            "take",
            "against",
            "then",
            "alias",
            "writingStyle",
            "behaviour",
            "usualThemes",
            "usualTimes",
            "approach1",
            "types",
            "card",
            "name",
            "username",
            "roles",
            "active",
            "accent",
            "zone",
            "old",
            "next",
            "again",
            "unlinkedTextDays",
            "aliasMonths",
            "correctionDays",
            "direction",
            "lang",
            "back",
            "code",
            "organisation",
            "text",
            "seen",
            "PHONE");

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    static Stream<Arguments> inputs() {
        return Stream.of(
                Arguments.of("empty", ""),
                Arguments.of("too long", "æ".repeat(9_000)),
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
        var house = houses.found(COUNSELLOR, HELPLINE_LEADER, ADMINISTRATOR);
        var fixtures = Fixtures.in(program, house);
        var people = people(house);

        assertThat(Routes.of(program))
                .filteredOn(route -> !route.reads() && !route.pattern().equals("/sign-out"))
                .allSatisfy(route -> people.forEach(visitor -> {
                    var address = route.hasVariable() ? route.with(fixtures.idFor(route)) : route.pattern();

                    var answer = visitor.post(address, fields(input));

                    assertThat(answer.status()).as(route + " with " + name).isLessThan(500);
                    assertThat(answer.body()).doesNotContain(SCRIPT);
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void isAnsweredByEveryPage(String name, String input) {
        var house = houses.found(COUNSELLOR, HELPLINE_LEADER, ADMINISTRATOR);
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
    void thatIsFarTooLongIsRefusedAndNothingBreaks(int length) {
        var counsellor = visitors.signedIn(houses.found(COUNSELLOR).member(COUNSELLOR));
        counsellor.get("/helpline/conversations/new");

        var answer = counsellor.post("/helpline/conversations", field("note", "x".repeat(length)));

        assertThat(answer.status()).isEqualTo(413);
    }

    private List<Visitor> people(House house) {
        return Stream.of(COUNSELLOR, HELPLINE_LEADER, ADMINISTRATOR)
                .map(role -> visitors.signedIn(house.member(role)))
                .peek(visitor -> visitor.get("/"))
                .toList();
    }

    private static Visitor.Field[] fields(String input) {
        return FIELDS.stream().map(name -> field(name, input)).toArray(Visitor.Field[]::new);
    }
}
