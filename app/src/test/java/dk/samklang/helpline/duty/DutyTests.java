package dk.samklang.helpline.duty;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.organisation.Roles.HELPLINE_LEADER;
import static dk.samklang.testing.Visitor.field;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.platform.retention.RunRetention;
import dk.samklang.testing.Answer;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.Language;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Sql;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.Visitor;
import dk.samklang.testing.Visitors;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ProgramTest
@Requirement("FB-16")
class DutyTests {

    private static final String DUTY = "/helpline/duty";
    private static final int FOUR_MONTHS = 125;
    private static final String SETTINGS = "/helpline/settings/duty";

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private TestClock clock;

    private House house;
    private Visitor leader;
    private Visitor counsellor;

    @BeforeEach
    void foundAHouse() {
        house = houses.found(HELPLINE_LEADER, COUNSELLOR);
        leader = visitors.signedIn(house.member(HELPLINE_LEADER));
        counsellor = visitors.signedIn(house.member(COUNSELLOR));
        leader.open(SETTINGS);
        counsellor.open(DUTY);
    }

    @Test
    void theAcutePathIsOnePressAwayAtEveryStep() {
        assertThat(calls(counsellor.open("/helpline/conversations/new"))).contains("tel:112", "tel:114");
        assertThat(calls(walk())).contains("tel:112", "tel:114");
        assertThat(calls(walk("no", "no", "yes", "no"))).contains("tel:112", "tel:114");
    }

    @Test
    void dangerNowComesFirstAndDoesNotEndTheWalk() {
        var page = walk("yes");

        assertThat(page).says("duty.advice.ACUTE").shows("straffeloven § 253");
        assertThat(page).says("duty.question.PLANNED");
    }

    @Test
    void avertingDangerIsADutyOfItsOwn() {
        var page = walk("no", "yes");

        assertThat(advice(page)).containsExactly("AVERT");
        assertThat(page).shows("straffeloven § 141");
        assertThat(advice(walk("no", "yes", "yes", "no"))).containsExactly("AVERT", "NOTIFY");
    }

    @Test
    void everybodysDutyHoldsUntilTheHouseSaysOtherwise() {
        assertThat(walk("no", "no", "yes", "no")).shows("barnets lov § 135").says("duty.people.EVERYBODY.how");

        leader.post(SETTINGS, service(), field("version", "0"), field("people", "PUBLIC"));

        assertThat(walk("no", "no", "yes", "no")).shows("barnets lov § 133").says("duty.people.PUBLIC.how");
    }

    @Test
    void theSameMatterIsNotReportedTwiceAndNothingIsSaidOfADutyWhereThereIsNone() {
        assertThat(advice(walk("no", "no", "yes", "yes"))).containsExactly("ALREADY");
        assertThat(advice(walk("no", "no", "no"))).containsExactly("NONE");
    }

    @Test
    void theSectionsAreThoseOfTheDay() {
        var next = LocalDate.of(2026, 2, 1);
        Sql.asOwner()
                .sql(
                        "insert into helpline.law_section values ('AVERT', :from, 'straffeloven', '§ 141 a', :from, 'prøve')")
                .param("from", next)
                .update();
        try {
            assertThat(walk("no", "yes")).shows("straffeloven § 141 a");
        } finally {
            Sql.asOwner()
                    .sql("delete from helpline.law_section where valid_from = :from")
                    .param("from", next)
                    .update();
        }
    }

    @Test
    void whatWasReportedStandsOnTheCardAndInTheConversation() {
        var alias = Given.in(program).alias(house, "Fyrtårnet");
        note(alias, "Uro om søskende i hjemmet.");

        assertThat(leader.open("/helpline/frequent-users/" + alias.value())).shows("Uro om søskende i hjemmet.");
        assertThat(leader.open("/helpline/conversations/new?frequentUser=" + alias.value()))
                .shows("Uro om søskende i hjemmet.")
                .says("frequentuser.reported");
        assertThat(leader.get("/helpline/frequent-users/" + alias.value() + "/approach"))
                .shows("Uro om søskende i hjemmet.");
        assertThat(beside(field("frequentUser", alias.value().toString())))
                .says("duty.reported")
                .says("duty.question.DANGER");
    }

    @Test
    void acuteHelpIsNotedAfterwardsWithTheConversation() {
        var talk = Given.in(program).registered(house, house.member(COUNSELLOR), Talk.noting("En svær aften."));
        var path = "/helpline/conversations/" + talk.value() + "/duty";

        var noted = counsellor
                .open(path)
                .form("duty.note.do")
                .select("duty.kind", Language.DANISH.say("duty.kind.CALLED_112"))
                .submit();

        assertThat(noted).says("duty.noted").says("duty.kind.CALLED_112").says("duty.remove");
    }

    @Test
    void aReportOnAnAliasSaysWhatItWasAbout() {
        var alias = Given.in(program).alias(house, "Fyrtårnet");

        var refused = note(alias, "");

        assertThat(refused).hasStatus(422).says("duty.matter.required");
    }

    @Test
    @Requirement(value = "FB-8", part = "rules")
    void aCivilRegistrationNumberInTheMatterIsRefused() {
        var alias = Given.in(program).alias(house, "Fyrtårnet");

        var refused = note(alias, "Barnet 010203-1234");

        assertThat(refused).hasStatus(422).hasField("duty.matter", "Barnet 010203-1234");
    }

    @Test
    void wordsAreKeptOnAnAliasAlone() {
        counsellor.post(
                DUTY + "/entries",
                service(),
                field("id", UUID.randomUUID().toString()),
                field("kind", "CHILD_WELFARE_REPORT"),
                field("matter", "Uro om søskende."));

        assertThat(Sql.asOwner()
                        .sql("select matter from helpline.duty_entry where service_id = :service")
                        .param("service", house.helpline().value())
                        .query(String.class)
                        .single())
                .isEmpty();
    }

    @Test
    @Requirement("FB-7")
    void itGoesWithTheAlias() {
        var alias = Given.in(program).alias(house, "Fyrtårnet");
        note(alias, "Uro om søskende i hjemmet.");
        clock.advance(Duration.ofDays(FOUR_MONTHS));

        program.getBean(RunRetention.class).run();

        assertThat(Sql.asOwner()
                        .sql("select count(*) from helpline.duty_entry where service_id = :service")
                        .param("service", house.helpline().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatWasNotedByMistakeIsRemovedByTheOneWhoNotedIt() {
        var alias = Given.in(program).alias(house, "Fyrtårnet");
        note(alias, "Uro om søskende i hjemmet.");
        var entry = Sql.asOwner()
                .sql("select id from helpline.duty_entry where frequent_user_id = :alias")
                .param("alias", alias.value())
                .query(String.class)
                .single();
        var stranger = visitors.signedIn(houses.found(COUNSELLOR).member(COUNSELLOR));
        stranger.open(DUTY);

        assertThat(stranger.post(DUTY + "/entries/" + entry + "/remove")).isNotFound();
        counsellor.post(DUTY + "/entries/" + entry + "/remove", service());

        assertThat(leader.open("/helpline/frequent-users/" + alias.value()).text())
                .doesNotContain("Uro om søskende");
    }

    @Test
    void bothAreShownToTheSlowerLeader() {
        leader.post(SETTINGS, service(), field("version", "0"), field("people", "PUBLIC"));

        var slower = leader.post(SETTINGS, service(), field("version", "0"), field("people", "EVERYBODY"));

        assertThat(slower).hasStatus(409).says("duty.people.EVERYBODY").says("duty.people.PUBLIC");
        assertThat(counsellor.get(SETTINGS)).isNotFound();
    }

    private Visitor.Field service() {
        return field("service", house.helpline().value().toString());
    }

    private Answer walk(String... answers) {
        var names = List.of("danger", "planned", "child", "reported");
        var fields = new ArrayList<>(List.of(service()));
        for (var place = 0; place < answers.length; place++) {
            fields.add(field(names.get(place), answers[place]));
        }
        return counsellor.post(DUTY, fields.toArray(Visitor.Field[]::new));
    }

    private Answer beside(Visitor.Field about) {
        return counsellor.post(DUTY + "/beside", service(), about);
    }

    private Answer note(FrequentUserId alias, String matter) {
        return counsellor.post(
                DUTY + "/entries",
                service(),
                field("frequentUser", alias.value().toString()),
                field("kind", "CHILD_WELFARE_REPORT"),
                field("matter", matter));
    }

    private static List<String> advice(Answer page) {
        return page.page().select("[data-advice]").eachAttr("data-advice");
    }

    private static List<String> calls(Answer page) {
        return page.page().select("a[href^=tel:]").eachAttr("href");
    }
}
