package dk.samklang.helpline.pattern;

import static dk.samklang.organisation.Roles.COORDINATOR;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.organisation.Roles.HELPLINE_LEADER;
import static dk.samklang.testing.Visitor.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.testing.Answer;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Sql;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.Visitor;
import dk.samklang.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What an alias looks like is suggested with its reasons; a person decides, and may take it back. */
@ProgramTest
@Requirement("FB-1")
class UsePagesTests {

    private static final int EVERY_FOUR_DAYS_FOR_NINE_MONTHS = 70;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    private House house;
    private FrequentUserId alias;
    private String page;

    @BeforeEach
    void anAliasIsInTouchOften() {
        house = houses.found(COUNSELLOR, COORDINATOR, HELPLINE_LEADER);
        alias = Given.in(program).alias(house, "Fyrtårnet");
        page = "/helpline/frequent-users/" + alias.value() + "/use";
        talkedOften();
    }

    @Test
    void theSuggestionIsExplainedInOneSentence() {
        as(COUNSELLOR)
                .open(page)
                .assertThat()
                .isShown()
                .says("pattern.looks.FREQUENT")
                .shows("71 samtaler på 9 måneder", "længste pause 4 dage", "ingen fremgang noteret i 70 af 70")
                .says("pattern.decide.who");
        as(COUNSELLOR)
                .open("/helpline/frequent-users/" + alias.value())
                .assertThat()
                .says("pattern.looks.FREQUENT");
    }

    @Test
    void aCoordinatorIsToldOfWhatIsNewUntilSomebodyDecides() {
        registerOneMore();
        await().untilAsserted(() -> as(COORDINATOR).open("/").assertThat().says("pattern.day.FREQUENT", "Fyrtårnet"));

        decide(as(COORDINATOR), "PERIODIC", "").assertThat().says("pattern.done.decided");

        as(COORDINATOR).open("/").assertThat().says("pattern.day.none");
        var seen = as(COUNSELLOR).open(page);
        seen.assertThat()
                .says("pattern.is.PERIODIC")
                .shows(house.member(COORDINATOR).name());
        as(COUNSELLOR)
                .open("/helpline/frequent-users/" + alias.value())
                .assertThat()
                .says("pattern.now.FREQUENT");
    }

    @Test
    void aDecisionIsTakenBackAndTheOneBeforeHoldsAgain() {
        decide(as(COORDINATOR), "FREQUENT", "");
        decide(as(HELPLINE_LEADER), "RETURNING", seen());

        var answer =
                as(COORDINATOR).post(page + "/undo", field("decision", seen())).location();

        assertThat(answer).endsWith("?done=undone");
        var after = as(COUNSELLOR).open(page);
        assertThat(after.page().select("#decided-heading + p strong").text()).isEqualTo("Fast bruger");
        after.assertThat().shows("Fortrudt");
    }

    @Test
    void whoDecidesWithoutHavingSeenTheLastDecisionIsTold() {
        var before = as(HELPLINE_LEADER).open(page);
        decide(as(COORDINATOR), "FREQUENT", "");

        before.form("pattern.decide.save")
                .choose("pattern.is.RETURNING")
                .send()
                .assertThat()
                .hasStatus(409)
                .says("pattern.decided-meanwhile")
                .says("pattern.is.FREQUENT");
        assertThat(decisions()).isOne();
    }

    @Test
    void nothingIsDecidedWithoutAChoiceAndByNobodyWhoMayNot() {
        as(COORDINATOR).post(page, field("seen", "")).assertThat().hasStatus(422);
        as(COORDINATOR).post(page, field("pattern", "LOST")).assertThat().hasStatus(422);
        as(COUNSELLOR).post(page, field("pattern", "FREQUENT")).assertThat().isNotFound();

        assertThat(decisions()).isZero();
    }

    @Test
    void anotherHousesAliasIsNowhere() {
        var others = houses.found(COORDINATOR);
        var stranger = visitors.signedIn(others.member(COORDINATOR));

        stranger.get(page).assertThat().isNotFound();
        stranger.post(page, field("pattern", "FREQUENT")).assertThat().isNotFound();
        stranger.post(page + "/pairs", field("other", "Fyrtårnet")).assertThat().isNotFound();
        assertThat(decisions()).isZero();
    }

    @Test
    void twoAliasesArePairedByACounsellorAndPartedAgain() {
        var other = Given.in(program).alias(house, "Urmageren");

        as(COUNSELLOR).post(page + "/pairs", field("other", "urmageren"));
        as(COUNSELLOR)
                .open("/helpline/frequent-users/" + other.value())
                .assertThat()
                .shows("Fyrtårnet");
        var pair = as(COUNSELLOR).open(page).page().select("input[name=pair]").val();
        as(COUNSELLOR).post(page + "/pairs/part", field("pair", pair));

        assertThat(Sql.asOwner()
                        .sql("select count(*) from helpline.alias_pair where organisation_id = ?")
                        .param(house.organisation().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aMisspeltAliasIsAnsweredWithThoseItMayBe() {
        Given.in(program).alias(house, "Urmageren");

        as(COUNSELLOR)
                .post(page + "/pairs", field("other", "Urmagern"))
                .assertThat()
                .hasStatus(422)
                .says("pattern.pairs.near", "Urmageren");
        as(COUNSELLOR)
                .post(page + "/pairs", field("other", "Xyzzyx"))
                .assertThat()
                .hasStatus(422)
                .says("pattern.pairs.nobody");
        as(COUNSELLOR)
                .post(page + "/pairs", field("other", "Fyrtårnet"))
                .assertThat()
                .hasStatus(422);
    }

    @Test
    void whatOftenMeansIsTheHousesOwn() {
        var path = "/helpline/settings/patterns?service=" + house.helpline().value();
        as(HELPLINE_LEADER)
                .open(path)
                .form("layout.save")
                .fill("pattern.rules.often", "20")
                .submit()
                .assertThat()
                .says("houserules.done.saved");

        as(COUNSELLOR).open(page).assertThat().says("pattern.looks.UNCLEAR").says("pattern.why.NOTHING_FITS");
        as(HELPLINE_LEADER)
                .open(path)
                .form("layout.save")
                .fill("pattern.rules.often", "1")
                .send()
                .assertThat()
                .hasStatus(422);
    }

    private Visitor as(String role) {
        return visitors.signedIn(house.member(role));
    }

    private Answer decide(Visitor by, String pattern, String seen) {
        return by.follow(by.post(page, field("pattern", pattern), field("seen", seen)));
    }

    /** The decision that holds. */
    private String seen() {
        return Sql.asOwner().sql("""
                        select id from helpline.use_decision
                        where frequent_user_id = ? and undone_at is null
                        order by decided_at desc, id desc limit 1
                        """).param(alias.value()).query(String.class).single();
    }

    private int decisions() {
        return Sql.asOwner()
                .sql("select count(*) from helpline.use_decision where frequent_user_id = ?")
                .param(alias.value())
                .query(Integer.class)
                .single();
    }

    private void registerOneMore() {
        Given.in(program)
                .registered(
                        house,
                        house.member(COUNSELLOR),
                        Talk.noting("Ringede igen.").with(alias));
    }

    private void talkedOften() {
        var talk = Given.in(program)
                .registered(
                        house,
                        house.member(COUNSELLOR),
                        Talk.noting("Ringede igen.").at(TestClock.MONDAY_NINE).with(alias));
        Sql.asOwner()
                .sql("""
                        insert into helpline.conversation
                        select (jsonb_populate_record(talk, jsonb_build_object(
                                   'id', gen_random_uuid(), 'progression', 'NONE',
                                   'started_at', talk.started_at - number * interval '4 days'))).*
                        from helpline.conversation talk, generate_series(1, :many) as number
                        where talk.id = :talk
                        """)
                .param("many", EVERY_FOUR_DAYS_FOR_NINE_MONTHS)
                .param("talk", talk.value())
                .update();
    }
}
