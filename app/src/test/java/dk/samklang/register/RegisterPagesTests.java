package dk.samklang.register;

import static dk.samklang.organisation.Roles.ADMINISTRATOR;
import static dk.samklang.organisation.Roles.AUDITOR;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.organisation.Roles.HELPLINE_LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.organisation.AddHelpline;
import dk.samklang.organisation.AddHelplineOutcome;
import dk.samklang.platform.retention.RunByHand;
import dk.samklang.platform.retention.RunRetention;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Sql;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.Visitors;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept and until when, for those who answer for it; what goes soon; and what went. */
@ProgramTest
@Requirement("X-5")
class RegisterPagesTests {

    private static final String REGISTER = "/retention";

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    @Autowired
    private TestClock clock;

    @Autowired
    private RunRetention retention;

    @Autowired
    private RunByHand byHand;

    @Autowired
    private ApplicationContext program;

    private House house;

    @BeforeEach
    void aHouseHasAnAlias() {
        house = houses.found(COUNSELLOR, HELPLINE_LEADER, ADMINISTRATOR, AUDITOR);
        Given.in(program).alias(house, "Fyrtårnet");
    }

    @Test
    void saysOfEveryKindWhyItIsKeptAndWhenItGoes() {
        var page = visitors.signedIn(house.member(AUDITOR)).open(REGISTER);

        assertThat(page)
                .isShown()
                .hasHeading("register.title")
                .says("register.kind.alias")
                .says("register.basis.alias")
                .says("register.months", 3)
                .says("register.kind.trail")
                .says("register.basis.trail")
                .says("register.kind.statistics")
                .says("register.latest.never");
    }

    @Test
    @Requirement("FB-7")
    void showsTheLeaderWhoGoesInTheNextThirtyDays() {
        clock.advance(Duration.ofDays(70));

        var page = visitors.signedIn(house.member(HELPLINE_LEADER)).open(REGISTER);

        assertThat(page).isShown().shows("Fyrtårnet").says("register.leaving.text");
        assertThat(page.follow("Fyrtårnet")).isShown().says("frequentuser.card.leaves");
    }

    @Test
    @Requirement("FB-7")
    void showsNobodyWhoHasLongerToGo() {
        var page = visitors.signedIn(house.member(HELPLINE_LEADER)).open(REGISTER);

        assertThat(page).isShown().nowhereHolds("Fyrtårnet");
    }

    @Test
    void showsCountsAndNoNamesToThoseWhoSeeNoContent() {
        clock.advance(Duration.ofDays(70));

        for (var role : new String[] {ADMINISTRATOR, AUDITOR}) {
            var page = visitors.signedIn(house.member(role)).open(REGISTER);
            assertThat(page).isShown().says("register.coming.by-night").nowhereHolds("Fyrtårnet");
        }
    }

    @Test
    void isForNobodyElse() {
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        var auditor = visitors.signedIn(house.member(AUDITOR));

        assertThat(ingrid.open(REGISTER)).isNotFound();
        assertThat(ingrid.open(REGISTER + "/deletions")).isNotFound();
        assertThat(ingrid.open(REGISTER + "/run")).isNotFound();
        assertThat(auditor.open(REGISTER + "/run")).isNotFound();
        assertThat(auditor.post(REGISTER + "/run")).isNotFound();
    }

    @Test
    void deletesAtOnceWhenAskedAndSaysWhatItDidAndWhoAsked() {
        clock.advance(Duration.ofDays(100));
        var karen = visitors.signedIn(house.member(HELPLINE_LEADER));

        var confirm = karen.open(REGISTER + "/run");
        assertThat(confirm).isShown().says("register.run.final").says("register.kind.alias");
        var after = confirm.form("register.run.do").submit();

        assertThat(after)
                .isShown()
                .says("register.ran.done")
                .shows(house.member(HELPLINE_LEADER).name());
        assertThat(count("helpline.frequent_user")).isZero();
        assertThat(count("audit.entry where action = 'DELETED' and record_kind = 'retention' and staff_id = '"
                        + house.member(HELPLINE_LEADER).staff().value() + "'"))
                .isOne();
        assertThat(karen.open(REGISTER + "/deletions"))
                .says("register.kind.alias")
                .shows(house.member(HELPLINE_LEADER).name());
    }

    @Test
    void leavesTheHouseNextDoorAlone() {
        var other = houses.found(COUNSELLOR);
        Given.in(program).alias(other, "Fyrtårnet");
        clock.advance(Duration.ofDays(100));

        visitors.signedIn(house.member(HELPLINE_LEADER)).post(REGISTER + "/run");

        assertThat(Sql.asOwner()
                        .sql("select count(*) from helpline.frequent_user where organisation_id = :house")
                        .param("house", other.organisation().value())
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isOne();
    }

    @Test
    void runsOnceAtATime() {
        clock.advance(Duration.ofDays(100));
        var somebody = house.member(ADMINISTRATOR).staff().value();
        var cutOff = house.inside(() -> byHand.begin(somebody)).orElseThrow();
        var karen = visitors.signedIn(house.member(HELPLINE_LEADER));

        assertThat(karen.post(REGISTER + "/run")).leadsTo(REGISTER + "?ran=busy");
        assertThat(count("helpline.frequent_user")).isOne();

        clock.advance(Duration.ofMinutes(16));
        assertThat(karen.post(REGISTER + "/run")).leadsTo(REGISTER + "?ran=done");
        assertThat(karen.post(REGISTER + "/run")).leadsTo(REGISTER + "?ran=nothing");
        assertThat(cutOff.askedBy()).isEqualTo(somebody);
    }

    @Test
    void aRunThatWasOvertakenEndsNobodyElsesTurn() {
        var slow = house.inside(
                        () -> byHand.begin(house.member(ADMINISTRATOR).staff().value()))
                .orElseThrow();
        clock.advance(Duration.ofMinutes(16));
        var overtaking = house.inside(
                        () -> byHand.begin(house.member(HELPLINE_LEADER).staff().value()))
                .orElseThrow();

        house.working(() -> byHand.run(slow));

        assertThat(count("platform.retention_hand where ended_at is null and turn_id = '" + overtaking.id() + "'"))
                .isOne();
        assertThat(house.inside(
                        () -> byHand.begin(house.member(ADMINISTRATOR).staff().value())))
                .isEmpty();
    }

    @Test
    void aRunThatStillDeletesKeepsItsTurn() {
        clock.advance(Duration.ofDays(100));
        var slow = house.inside(
                        () -> byHand.begin(house.member(ADMINISTRATOR).staff().value()))
                .orElseThrow();
        clock.advance(Duration.ofMinutes(14));

        house.working(() -> byHand.run(slow));

        assertThat(count("platform.retention_hand where alive_at = started_at + interval '14 minutes'"))
                .isOne();
    }

    @Test
    void countsThoseWhoGoInTheReadersOwnHelplinesAlone() {
        var known = Given.in(program).alias(house, "Nummer 0");
        house.inside(() -> program.getBean(JdbcClient.class)
                .sql("""
                        insert into helpline.frequent_user
                        select (jsonb_populate_record(known, jsonb_build_object(
                            'id', gen_random_uuid(), 'alias', 'Nummer ' || number))).*
                        from helpline.frequent_user known, generate_series(1, 33) as number
                        where known.id = :id
                        """)
                .param("id", known.value())
                .update());
        inASisterHelpline(known);
        clock.advance(Duration.ofDays(70));

        var page = visitors.signedIn(house.member(HELPLINE_LEADER)).open(REGISTER);

        assertThat(page).says("register.leaving.more", 30, 35);
    }

    /** The same card once more, where the leader leads nothing. */
    private void inASisterHelpline(FrequentUserId known) {
        var admin = house.signedIn(ADMINISTRATOR);
        var added = house.working(() ->
                (AddHelplineOutcome.Added) program.getBean(AddHelpline.class).add("Natlinjen", admin));
        Sql.asOwner()
                .sql("""
                        insert into helpline.frequent_user
                        select (jsonb_populate_record(known, jsonb_build_object(
                            'id', gen_random_uuid(), 'service_id', :sister))).*
                        from helpline.frequent_user known
                        where known.id = :id
                        """)
                .param("id", known.value())
                .param("sister", added.helpline().value())
                .update();
    }

    @Test
    void saysHowTheNightWent() {
        Given.in(program).registered(house, house.member(COUNSELLOR), Talk.noting("Om en svær aften."));
        clock.advance(Duration.ofDays(8));
        retention.run();

        var page = visitors.signedIn(house.member(AUDITOR)).open(REGISTER);

        assertThat(page).isShown().says("register.deleted.night").says("register.kind.conversation-text");
        assertThat(count("platform.retention_run where not failed and clock = 'conversation-text' and records = 1"))
                .isOne();
        assertThat(count("platform.retention_run where not failed and clock = 'throttle' and records = 0"))
                .isOne();
    }

    @Test
    void listsDeletionsAPageAtATime() {
        Sql.asOwner().sql("""
                        insert into platform.deletion (organisation_id, id, clock, records, deleted_at)
                        select :house, gen_random_uuid(), 'draft', number, cast('2026-01-01' as timestamptz) + number * interval '1 hour'
                        from generate_series(1, 120) as number
                        """).param("house", house.organisation().value()).update();
        var auditor = visitors.signedIn(house.member(AUDITOR));

        var first = auditor.open(REGISTER + "/deletions");
        var second = first.follow(first.language().say("layout.paging.next"));
        var third = second.follow(second.language().say("layout.paging.next"));

        assertThat(first.page().select("tbody tr")).hasSize(50);
        assertThat(second.page().select("tbody tr")).hasSize(50);
        assertThat(third.page().select("tbody tr")).hasSize(20);
        assertThat(third.page().select("a[rel=next]")).isEmpty();
    }

    private long count(String rows) {
        return house.inside(() -> program.getBean(JdbcClient.class)
                .sql("select count(*) from " + rows)
                .query((row, _) -> row.getLong(1))
                .single());
    }
}
