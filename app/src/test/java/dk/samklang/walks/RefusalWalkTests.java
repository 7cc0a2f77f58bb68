package dk.samklang.walks;

import static dk.samklang.organisation.Roles.ADMINISTRATOR;
import static dk.samklang.organisation.Roles.AUDITOR;
import static dk.samklang.organisation.Roles.COORDINATOR;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.organisation.Roles.HELPLINE_LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.organisation.AddHelpline;
import dk.samklang.organisation.AddHelplineOutcome;
import dk.samklang.organisation.ChangeStaffMember;
import dk.samklang.organisation.StaffChange;
import dk.samklang.platform.identity.RoleInService;
import dk.samklang.testing.Answer;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Sql;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.Visitor;
import dk.samklang.testing.Visitors;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

/** Whoever asks for a record that is not theirs stands in the trail, whatever the answer was and whosever record it is. */
@ProgramTest
@ExtendWith(OutputCaptureExtension.class)
@Requirement(value = "X-4", part = "trail")
class RefusalWalkTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_AT_ONCE = 50;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    @Autowired
    private TestClock clock;

    @ParameterizedTest
    @ValueSource(strings = {COUNSELLOR, COORDINATOR, HELPLINE_LEADER, ADMINISTRATOR, AUDITOR})
    void everyRouteNotesTheRecordOfAnotherOrganisation(String role) {
        var theirs = Fixtures.in(program, houses.found(COUNSELLOR));
        var member = houses.found(role).member(role);
        var visitor = visitors.signedIn(member);
        visitor.get("/");

        assertThat(routes()).isNotEmpty().allSatisfy(route -> {
            clock.advance(Duration.ofMinutes(31));
            var before = noted(member).size();

            var answer = ask(visitor, route, theirs.idFor(route));

            if (answer.status() == 404) {
                assertThat(notedAtLeast(member, before + 1))
                        .as(route.toString())
                        .contains(UUID.fromString(theirs.idFor(route)));
            } else {
                assertThat(answer.status()).as(route.toString()).isIn(303, 422);
            }
        });
    }

    @Test
    void whatIsForeignAndWhatIsNowhereIsNotedAlike(CapturedOutput log) {
        var conversation = "/helpline/conversations/";
        var foreign = foreignConversation();
        var nowhere = UUID.randomUUID();
        var member = houses.found(COUNSELLOR).member(COUNSELLOR);
        var visitor = visitors.signedIn(member);

        var one = visitor.get(conversation + foreign);
        var other = visitor.get(conversation + nowhere);

        assertThat(one).isNotFound();
        assertThat(one.text()).isEqualTo(other.text());
        assertThat(notedAtLeast(member, 2)).containsExactlyInAnyOrder(foreign, nowhere);
        assertThat(log)
                .contains("Refused: " + member.staff().value() + " at GET /helpline/conversations/{id}: " + foreign
                        + " is not theirs or not there")
                .contains(nowhere + " is not theirs or not there");
    }

    @Test
    void theRecordOfASisterHelplineIsNoted() {
        var house = houses.found(COUNSELLOR, COUNSELLOR, ADMINISTRATOR);
        var conversation = Given.in(program)
                .registered(house, house.member(COUNSELLOR), Talk.noting("Et notat."))
                .value();
        var sister = house.members(COUNSELLOR).get(1);
        moveToAnotherHelpline(house, sister);

        assertThat(visitors.signedIn(sister).get("/helpline/conversations/" + conversation))
                .isNotFound();

        assertThat(notedAtLeast(sister, 1)).containsExactly(conversation);
    }

    @Test
    void whoTriesManyFloodsNothing() {
        var member = houses.found(COUNSELLOR).member(COUNSELLOR);
        var visitor = visitors.signedIn(member);

        var answers = Stream.generate(UUID::randomUUID)
                .limit(MOST_AT_ONCE + 20)
                .map(id -> visitor.get("/helpline/conversations/" + id).status())
                .toList();

        assertThat(answers).containsOnly(404);
        assertThat(notedAtLeast(member, MOST_AT_ONCE)).hasSize(MOST_AT_ONCE);
    }

    @Test
    void whoOpensTheSameDeadLinkAgainAndAgainIsNotedOnce() {
        var member = houses.found(COUNSELLOR).member(COUNSELLOR);
        var visitor = visitors.signedIn(member);
        var nowhere = UUID.randomUUID();
        var later = UUID.randomUUID();

        visitor.get("/helpline/conversations/" + nowhere);
        visitor.get("/helpline/conversations/" + nowhere);
        visitor.get("/helpline/conversations/" + later);

        assertThat(notedAtLeast(member, 2)).containsExactlyInAnyOrder(nowhere, later);
    }

    @Test
    void theAuditorReadsWhoAsked() {
        var house = houses.found(COUNSELLOR, AUDITOR);
        var nowhere = UUID.randomUUID();
        visitors.signedIn(house.member(COUNSELLOR)).get("/helpline/conversations/" + nowhere);
        notedAtLeast(house.member(COUNSELLOR), 1);

        var page = visitors.signedIn(house.member(AUDITOR)).get("/trail?action=REFUSED");

        assertThat(page.page().select("main tbody tr").eachText())
                .singleElement()
                .asString()
                .contains(house.member(COUNSELLOR).name(), "Bad forgæves om");
        assertThat(page.follow(nowhere.toString()))
                .isShown()
                .shows(house.member(COUNSELLOR).name());
    }

    /** A draft is made by being kept, whoever else has one of this id. */
    private List<Routes.Route> routes() {
        return Routes.of(program).stream()
                .filter(route -> !route.isOpen() && route.hasVariable())
                .filter(route ->
                        !route.pattern().contains("/drafts/") || route.pattern().endsWith("/discard"))
                .toList();
    }

    private static Answer ask(Visitor visitor, Routes.Route route, String id) {
        return route.reads() ? visitor.get(route.with(id)) : visitor.post(route.with(id));
    }

    private UUID foreignConversation() {
        var theirs = houses.found(COUNSELLOR);
        return Given.in(program)
                .registered(theirs, theirs.member(COUNSELLOR), Talk.noting("Et notat."))
                .value();
    }

    private void moveToAnotherHelpline(House house, House.Member member) {
        var admin = house.signedIn(ADMINISTRATOR);
        house.working(() -> {
            var added = (AddHelplineOutcome.Added)
                    program.getBean(AddHelpline.class).add("Natlinjen", admin);
            return program.getBean(ChangeStaffMember.class)
                    .change(
                            new StaffChange(
                                    member.staff(),
                                    member.name(),
                                    true,
                                    Set.of(new RoleInService(COUNSELLOR, added.helpline())),
                                    0),
                            admin);
        });
    }

    /** The note is written while the answer is already on its way. */
    private static List<UUID> notedAtLeast(House.Member member, int many) {
        var until = Instant.now().plus(PATIENCE);
        while (noted(member).size() < many) {
            assertThat(Instant.now()).as("noted in time").isBefore(until);
            Thread.onSpinWait();
        }
        return noted(member);
    }

    private static List<UUID> noted(House.Member member) {
        return Sql.asOwner()
                .sql("select record_id from audit.entry where staff_id = :staff and action = 'REFUSED' order by at, id")
                .param("staff", member.staff().value())
                .query(UUID.class)
                .list();
    }
}
