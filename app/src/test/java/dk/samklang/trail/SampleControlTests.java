package dk.samklang.trail;

import static dk.samklang.organisation.Roles.ADMINISTRATOR;
import static dk.samklang.organisation.Roles.AUDITOR;
import static dk.samklang.organisation.Roles.COORDINATOR;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.organisation.Roles.HELPLINE_LEADER;
import static dk.samklang.testing.Visitor.field;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.helpline.Given;
import dk.samklang.helpline.frequentuser.FrequentUserId;
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
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Once a month the auditor goes through readings drawn by chance. */
@ProgramTest
@Requirement(value = "X-4", part = "trail")
class SampleControlTests {

    private static final String CONTROLS = "/trail/controls";

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private RunRetention retention;

    @Autowired
    private TestClock clock;

    private House house;
    private FrequentUserId alias;
    private Visitor auditor;

    @BeforeEach
    void thirtyReadingsInFebruaryAndOneInMarch() {
        house = houses.found(COUNSELLOR, AUDITOR);
        alias = Given.in(program).alias(house, "Fyrtårnet");
        read(30, Instant.parse("2026-02-14T20:00:00Z"));
        read(1, Instant.parse("2026-03-01T00:30:00Z"));
        auditor = visitors.signedIn(house.member(AUDITOR));
    }

    @Test
    void isWaitingOnMyDayUntilItIsFinished() {
        auditor.open("/").assertThat().says("trail.day.due");

        finishAll(drawn());

        auditor.open("/").assertThat().says("trail.day.none");
    }

    @Test
    void drawsAsManyReadingsOfTheMonthBeforeAsTheHouseChose() {
        auditor.open(CONTROLS)
                .form("trail.control.size.save")
                .fill("trail.control.size", "7")
                .submit();

        var control = drawn();

        assertThat(control.page().select("section.card h2")).hasSize(7);
        assertThat(control.text()).contains("trukket tilfældigt blandt 30").doesNotContain("1. mar. 2026");
        assertThat(different(control)).isEqualTo(7);
    }

    @Test
    void drawsTwentyWhereNobodyHasChosen() {
        assertThat(drawn().page().select("section.card h2")).hasSize(20);
    }

    @Test
    void drawsAMonthOnlyOnce() {
        var first = drawn();

        var second = auditor.follow(auditor.post(CONTROLS));

        assertThat(second.path()).isEqualTo(first.path());
        assertThat(second.page().select(".record-id").eachText())
                .isEqualTo(first.page().select(".record-id").eachText());
    }

    @Test
    void keepsWhatWasFoundAndWhoFinishedIt() {
        var control = drawn();
        finishAll(control);

        auditor.open(control.path()).assertThat().shows("Spørg", "Spurgt på vagtmødet", "I orden");
        auditor.open(CONTROLS)
                .assertThat()
                .shows("februar 2026", "20 af 30", house.member(AUDITOR).name(), "2. mar. 2026 kl. 09.00");
        assertThat(auditor.open(CONTROLS)
                        .page()
                        .select("td[data-title=Spurgt om]")
                        .eachText())
                .containsExactly("1");
    }

    @Test
    void isNotFinishedWhileAReadingIsUnjudgedButKeepsWhatWasTyped() {
        var control = drawn();

        var answer = auditor.post(
                control.path(),
                field("version", "0"),
                field("verdict-2", "ASK"),
                field("note-2", "Hvorfor om natten?"),
                field("then", "finish"));

        answer.assertThat().hasStatus(422).shows("Vælg, hvad du finder om åbning 1", "Hvorfor om natten?");
        assertThat(auditor.open(control.path()).text()).contains("Hvorfor om natten?");
        auditor.open("/").assertThat().says("trail.day.due");
    }

    @Test
    void showsBothVersionsWhenAColleagueWasFaster() {
        var control = drawn();
        auditor.post(control.path(), field("version", "0"), field("note-1", "Min kollegas ord"), field("then", "stay"));

        var answer =
                auditor.post(control.path(), field("version", "0"), field("note-1", "Mine ord"), field("then", "stay"));

        answer.assertThat().hasStatus(409).shows("Min kollegas ord", "Mine ord");
        var taken = auditor.post(
                control.path(),
                field("version", "1"),
                field("note-1", "Mine ord"),
                field("take", "note-1"),
                field("then", "stay"));
        assertThat(taken.status()).isEqualTo(303);
        assertThat(auditor.open(control.path()).text())
                .contains("Min kollegas ord")
                .doesNotContain("Mine ord");
    }

    @Test
    void isNotChangedOnceItIsFinished() {
        var control = drawn();
        finishAll(control);

        auditor.post(control.path(), field("version", "1"), field("note-1", "For sent"), field("then", "stay"));

        assertThat(auditor.open(control.path()).text()).doesNotContain("For sent");
    }

    @Test
    void refusesASizeThatIsNoSample() {
        var answer = auditor.open(CONTROLS)
                .form("trail.control.size.save")
                .fill("trail.control.size", "4")
                .submit();

        assertThat(answer.status()).isEqualTo(422);
    }

    @Test
    void doesNotRemindWhereNothingWasRead() {
        var quiet = houses.found(AUDITOR);

        visitors.signedIn(quiet.member(AUDITOR)).open("/").assertThat().says("trail.day.none");
    }

    @Test
    void twoYearsLaterItStillStandsThatItWasDone() {
        var control = drawn();
        finishAll(control);

        clock.advance(Duration.ofDays(732));
        retention.run();

        var id = new ControlId(UUID.fromString(control.path().replace(CONTROLS + "/", "")));
        var opened = house.working(() -> program.getBean(OpenControl.class).open(house.signedIn(AUDITOR), id))
                .orElseThrow();
        assertThat(opened.lines()).isEmpty();
        assertThat(opened.control().finished()).isNotNull();
    }

    @Test
    void itselfStandsInTheTrail() {
        finishAll(drawn());

        auditor.open("/trail").assertThat().shows("Stikprøve");
    }

    @ParameterizedTest
    @ValueSource(strings = {COUNSELLOR, COORDINATOR, HELPLINE_LEADER, ADMINISTRATOR})
    void isTheAuditorsAlone(String role) {
        var control = drawn();
        var other = visitors.signedIn(houses.found(role).member(role));

        other.get(CONTROLS).assertThat().isNotFound();
        other.get(control.path()).assertThat().isNotFound();
        other.post(CONTROLS).assertThat().isNotFound();
    }

    @Test
    void isHiddenFromTheAuditorOfAnotherOrganisation() {
        var control = drawn();
        var other = visitors.signedIn(houses.found(AUDITOR).member(AUDITOR));

        other.get(control.path()).assertThat().isNotFound();
        other.post(control.path(), field("version", "0"), field("note-1", "Ikke mit"), field("then", "stay"))
                .assertThat()
                .isNotFound();
    }

    private Answer drawn() {
        return auditor.open(CONTROLS).form("trail.control.draw").submit();
    }

    /** All in order, but one that somebody was asked about. */
    private void finishAll(Answer control) {
        var fields = new ArrayList<Visitor.Field>();
        IntStream.rangeClosed(2, 20).forEach(place -> fields.add(field("verdict-" + place, "IN_ORDER")));
        fields.add(field("version", "0"));
        fields.add(field("verdict-1", "ASK"));
        fields.add(field("note-1", "Spurgt på vagtmødet"));
        fields.add(field("then", "finish"));
        assertThat(auditor.post(control.path(), fields.toArray(Visitor.Field[]::new))
                        .location())
                .isEqualTo("/trail/controls?finished=1");
    }

    private static long different(Answer control) {
        return control.page().select("section.card time").stream()
                .map(time -> time.attr("datetime"))
                .distinct()
                .count();
    }

    /** A second apart. */
    private void read(int number, Instant at) {
        Sql.asOwner()
                .sql("""
                        insert into audit.entry (organisation_id, id, at, staff_id, action, record_kind, record_id)
                        select :organisation, gen_random_uuid(), :at::timestamptz + n * interval '1 second', :staff,
                               'READ', 'frequent-user', :record
                        from generate_series(1, :number) as n
                        """)
                .param("organisation", house.organisation().value())
                .param("at", at.toString())
                .param("staff", house.member(COUNSELLOR).staff().value())
                .param("record", alias.value())
                .param("number", number)
                .update();
    }
}
