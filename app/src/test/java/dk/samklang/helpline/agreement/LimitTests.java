package dk.samklang.helpline.agreement;

import static dk.samklang.organisation.Roles.COORDINATOR;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.testing.TestClock.MONDAY_NINE;
import static dk.samklang.testing.Visitor.field;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.platform.ids.Ids;
import dk.samklang.platform.retention.RunRetention;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A limit on contacts with one alias: counted from the contacts, gone beyond freely, and never before danger. */
@ProgramTest
@Requirement("FB-11")
class LimitTests {

    private static final Instant WEDNESDAY = MONDAY_NINE.plus(Duration.ofDays(2));

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    @Autowired
    private TestClock clock;

    @Autowired
    private RunRetention retention;

    private House house;
    private FrequentUserId lighthouse;
    private Visitor counsellor;
    private Visitor coordinator;
    private SentProposal limit;

    @BeforeEach
    void twoAWeekAreAgreed() {
        house = houses.found(COUNSELLOR, COORDINATOR);
        lighthouse = Given.in(program).alias(house, "Fyrtårnet");
        counsellor = visitors.signedIn(house.member(COUNSELLOR));
        coordinator = visitors.signedIn(house.member(COORDINATOR));
        counsellor.get("/helpline/agreements");
        coordinator.get("/helpline/agreements");
        limit = SentProposal.ofLimit(lighthouse);
        limit.by(coordinator);
        coordinator.post(limit.path() + "/accept", field("version", "0"));
    }

    @Test
    void saysHowManyThereWereThisWeek() {
        talked(MONDAY_NINE.minus(Duration.ofDays(1)));
        talked(MONDAY_NINE);

        assertThat(part()).says("agreement.counted.WEEK", 1, 2).says("agreement.danger");
        assertThat(part().text()).doesNotContain("Det antal, I har aftalt, er nået.");
    }

    @Test
    void saysSoWhenItIsReachedAndLeavesTheDecisionToTheCounsellor() {
        reach();

        assertThat(part()).says("agreement.counted.WEEK", 2, 2).says("agreement.limit.reached");
    }

    @Test
    void beginsAnewOnMondayByTheClockOfTheHouse() {
        reach();

        clock.set(Instant.parse("2026-03-08T22:59:00Z"));
        assertThat(visitors.signedIn(house.member(COUNSELLOR)).get(panel())).says("agreement.counted.WEEK", 2, 2);
        clock.set(Instant.parse("2026-03-08T23:01:00Z"));
        assertThat(visitors.signedIn(house.member(COUNSELLOR)).get(panel())).says("agreement.counted.WEEK", 0, 2);
    }

    @Test
    void asksAboutDangerBeforeAnyWordOfARefusal() {
        reach();

        var asked = counsellor.get(limit.path() + "/refusal");

        assertThat(asked).says("agreement.refusal.danger").says("conversation.acute.call-112");
        assertThat(asked.text()).doesNotContain("Det er ikke dig, vi siger nej til.");
        assertThat(counsellor.get(limit.path() + "/refusal?danger=yes"))
                .says("agreement.refusal.stay")
                .says("conversation.acute.call-112");
        assertThat(counsellor.get(limit.path() + "/refusal?danger=no"))
                .shows("Det er ikke dig, vi siger nej til.")
                .says("conversation.acute.call-112");
    }

    @Test
    void refusesNobodyBeforeTheQuestionIsAnswered() {
        var answer = counsellor.post(
                limit.path() + "/refusal", field("refusal", Ids.next().toString()));

        assertThat(answer).hasStatus(422).says("agreement.refusal.danger-first");
        assertThat(refusals()).isZero();
    }

    @Test
    void refusesNobodyBeforeTheLimitIsReached() {
        talked(MONDAY_NINE);

        assertThat(counsellor.get(limit.path() + "/refusal?danger=no")).says("agreement.refusal.not-reached");
        assertThat(counsellor.post(
                        limit.path() + "/refusal",
                        field("danger", "no"),
                        field("refusal", Ids.next().toString())))
                .isNotFound();
        assertThat(refusals()).isZero();
    }

    @Test
    void logsARefusalAsNoConversation() {
        reach();
        var form = counsellor.get(limit.path() + "/refusal?danger=no");

        var logged = form.form("agreement.refusal.log").submit();
        form.form("agreement.refusal.log").submit();

        assertThat(logged).says("agreement.done.logged").shows("Afvisninger 1");
        assertThat(part()).says("agreement.counted.WEEK", 2, 2);
        assertThat(refusals()).isOne();
    }

    @Test
    void letsTheCounsellorGoBeyondItAndSayWhy() {
        reach();

        assertThat(beyond("Var meget ked af det.")).hasStatus(303);

        assertThat(coordinator.get(limit.path())).shows("3 af 2", "Var meget ked af det.");
    }

    @Test
    void letsNobodyBeIdentifiedByTheReason() {
        reach();

        assertThat(beyond("Hedder 010190-1234.")).hasStatus(422);
    }

    @Test
    void limitsSomethingAndNeverForEver() {
        assertThat(SentProposal.ofLimit(lighthouse)
                        .without("contacts")
                        .without("until")
                        .by(counsellor))
                .hasStatus(422)
                .says("agreement.error.limits-nothing")
                .says("layout.form.required");
    }

    @Test
    void leavesOnlyACountOfRefusalsWhenTheAliasGoes() {
        reach();
        counsellor
                .get(limit.path() + "/refusal?danger=no")
                .form("agreement.refusal.log")
                .submit();

        clock.set(Instant.parse("2026-06-05T07:00:00Z"));
        retention.run();

        assertThat(refusals()).isOne();
        assertThat(Sql.asOwner()
                        .sql("select count(*) from helpline.refusal where organisation_id = :house"
                                + " and (frequent_user_id is not null or arrangement_id is not null)")
                        .param("house", house.organisation().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void reach() {
        talked(MONDAY_NINE);
        talked(MONDAY_NINE.plus(Duration.ofDays(1)));
        clock.set(WEDNESDAY);
    }

    private Answer beyond(String why) {
        return counsellor.post(
                "/helpline/conversations",
                field("id", Ids.next().toString()),
                field("service", house.helpline().value().toString()),
                field("channel", "PHONE"),
                field("date", "2026-03-04"),
                field("time", "09:00"),
                field("duration", "10"),
                field("frequentUser", lighthouse.value().toString()),
                field("beyondWhy", why));
    }

    private Answer part() {
        return counsellor.get(panel());
    }

    private String panel() {
        return "/helpline/frequent-users/" + lighthouse.value() + "/approach";
    }

    private int refusals() {
        return Sql.asOwner()
                .sql("select count(*) from helpline.refusal where organisation_id = :house")
                .param("house", house.organisation().value())
                .query(Integer.class)
                .single();
    }

    private void talked(Instant at) {
        Given.in(program)
                .registered(
                        house,
                        house.member(COUNSELLOR),
                        Talk.noting("Om en svær aften.").at(at).with(lighthouse));
    }
}
