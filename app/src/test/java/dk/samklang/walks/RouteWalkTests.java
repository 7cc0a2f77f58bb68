package dk.samklang.walks;

import static dk.samklang.organisation.Roles.ADMINISTRATOR;
import static dk.samklang.organisation.Roles.AUDITOR;
import static dk.samklang.organisation.Roles.COORDINATOR;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.organisation.Roles.HELPLINE_LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.platform.identity.Permissions;
import dk.samklang.platform.web.Requires;
import dk.samklang.testing.Answer;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Visitor;
import dk.samklang.testing.Visitors;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every route × every role × own and foreign records. The routes come from the program's own mapping. */
@ProgramTest
@Requirement("X-1")
class RouteWalkTests {

    private static final List<String> ROLES = List.of(COUNSELLOR, COORDINATOR, HELPLINE_LEADER, ADMINISTRATOR, AUDITOR);

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Permissions permissions;

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    private House ours;
    private Fixtures own;

    @BeforeEach
    void furnish() {
        ours = houses.found(ROLES.toArray(String[]::new));
        own = Fixtures.in(program, ours);
    }

    @Test
    void everyRouteStatesWhatItRequires() {
        assertThat(Routes.of(program))
                .hasSizeGreaterThan(30)
                .allSatisfy(route -> assertThat(route.permission()).isNotEmpty());
    }

    @Test
    void strangersMeetTheDoor() {
        var closed = Routes.of(program).stream().filter(route -> !route.isOpen());

        assertThat(closed).allSatisfy(route -> {
            var stranger = visitors.stranger();
            stranger.get("/sign-in");

            var answer = walk(stranger, route, own);

            assertThat(answer.status()).as(route.toString()).isEqualTo(303);
            assertThat(answer.location()).startsWith("/sign-in");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {COUNSELLOR, COORDINATOR, HELPLINE_LEADER, ADMINISTRATOR, AUDITOR})
    void aRoleReachesWhatItHoldsAndNothingElse(String role) {
        var visitor = visitors.signedIn(ours.member(role));
        visitor.get("/");

        assertThat(Routes.of(program)).filteredOn(route -> !route.isOpen()).allSatisfy(route -> {
            var answer = walk(visitor, route, own);

            if (holds(role, route)) {
                assertThat(answer.status()).as(route.toString()).isLessThan(500).isNotEqualTo(403);
            } else {
                assertThat(answer.status()).as(route.toString()).isEqualTo(404);
            }
        });
    }

    @Test
    void theOneWhoMadeARecordReachesIt() {
        var counsellor = visitors.signedIn(ours.member(COUNSELLOR));
        var reached = Routes.of(program).stream()
                .filter(route -> route.reads() && route.hasVariable() && holds(COUNSELLOR, route));

        assertThat(reached)
                .isNotEmpty()
                .allSatisfy(route -> assertThat(walk(counsellor, route, own).status())
                        .as(route.toString())
                        .isEqualTo(200));
    }

    @ParameterizedTest
    @Requirement("X-2")
    @ValueSource(strings = {COUNSELLOR, COORDINATOR, HELPLINE_LEADER, ADMINISTRATOR, AUDITOR})
    void recordsOfAnotherOrganisationAreNotThere(String role) {
        var theirs = Fixtures.in(program, houses.found(COUNSELLOR));
        var visitor = visitors.signedIn(ours.member(role));
        visitor.get("/");

        assertThat(Routes.of(program))
                .filteredOn(route -> !route.isOpen() && route.hasVariable())
                .filteredOn(route -> !makesWhatItNames(route))
                .isNotEmpty()
                .allSatisfy(route -> {
                    var foreign = walk(visitor, route, theirs);
                    var unknown =
                            send(visitor, route, route.with(UUID.randomUUID().toString()));

                    assertThat(foreign.status()).as(route.toString()).isEqualTo(unknown.status());
                    assertThat(foreign.status()).as(route.toString()).isIn(404, 422, 303);
                    assertThat(foreign.body()).doesNotContain("ingen andre må se", "Påbegyndt");
                });
    }

    @Test
    void anIdThatIsNoneIsNotThere() {
        var counsellor = visitors.signedIn(ours.member(COUNSELLOR));

        assertThat(Routes.of(program))
                .filteredOn(route -> !route.isOpen() && route.reads() && route.hasVariable())
                .allSatisfy(route -> assertThat(
                                send(counsellor, route, route.with("nope")).status())
                        .as(route.toString())
                        .isEqualTo(404));
    }

    /** A draft is made by being kept, under the id its page was given: in one's own organisation, whoever else has it. */
    private static boolean makesWhatItNames(Routes.Route route) {
        return route.pattern().contains("/drafts/") && !route.pattern().endsWith("/discard");
    }

    private boolean holds(String role, Routes.Route route) {
        return route.permission().equals(Requires.SIGNED_IN)
                || permissions.rolesWith(route.permission()).contains(role);
    }

    private static Answer walk(Visitor visitor, Routes.Route route, Fixtures fixtures) {
        return send(visitor, route, route.hasVariable() ? route.with(fixtures.idFor(route)) : route.pattern());
    }

    private static Answer send(Visitor visitor, Routes.Route route, String address) {
        return route.reads() ? visitor.get(address) : visitor.post(address);
    }
}
