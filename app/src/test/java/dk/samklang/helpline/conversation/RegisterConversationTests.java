package dk.samklang.helpline.conversation;

import static dk.samklang.organisation.Roles.ADMINISTRATOR;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.helpline.Given;
import dk.samklang.organisation.AddHelpline;
import dk.samklang.organisation.AddHelplineOutcome;
import dk.samklang.organisation.ChangeStaffMember;
import dk.samklang.organisation.StaffChange;
import dk.samklang.platform.identity.RoleInService;
import dk.samklang.platform.ids.Ids;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.Visitors;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ProgramTest
@Requirement("FB-4")
class RegisterConversationTests {

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext program;

    @Test
    void registersOnceWhenTheSameFormIsSentTwice() {
        var house = houses.found(COUNSELLOR);
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        var form = SentForm.of(house)
                .with("note", "Ringede om aftenen.")
                .with("aliasSearch", "Fyrtårnet")
                .with("frequentUser", "new");

        assertThat(form.registeredBy(ingrid)).leadsTo(form.saved());
        assertThat(form.registeredBy(ingrid)).leadsTo(form.saved());

        assertThat(Stored.conversations(house)).isOne();
    }

    @Test
    void keepsTheFirstMeasuredDurationWhenTheFormIsSentAgainLater() {
        var house = houses.found(COUNSELLOR);
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        var form = SentForm.of(house).with("note", "Ringede om aftenen.");
        clock.advance(Duration.ofMinutes(7));
        assertThat(form.registeredBy(ingrid)).leadsTo(form.saved());

        clock.advance(Duration.ofMinutes(5));

        assertThat(form.registeredBy(ingrid)).leadsTo(form.saved());
        assertThat(Stored.minutes(form.id())).isEqualTo(7);
    }

    @Test
    void showsBothVersionsWhenTheSecondSendingSaysSomethingElse() {
        var house = houses.found(COUNSELLOR);
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        var form = SentForm.of(house).with("duration", "7").with("note", "Det første.");
        form.registeredBy(ingrid);

        var answer = form.with("duration", "12").with("note", "Det andet.").registeredBy(ingrid);

        assertThat(answer).hasStatus(409).shows("Det andet.", "Det første.");
        assertThat(Stored.minutes(form.id())).isEqualTo(7);
    }

    @Test
    void isNotTakenFromAColleagueByTheSameId() {
        var house = houses.found(COUNSELLOR, COUNSELLOR);
        var form = SentForm.of(house).with("note", "Ringede om aftenen.");
        form.registeredBy(visitors.signedIn(house.members().getFirst()));

        var answer = form.registeredBy(visitors.signedIn(house.members().getLast()));

        assertThat(answer).isNotFound();
    }

    @Test
    void asksForTheDurationAfterThreeHours() {
        var house = houses.found(COUNSELLOR);
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        var form = SentForm.of(house).with("note", "Glemt på skærmen.");
        clock.advance(Duration.ofHours(3).plusSeconds(1));

        assertThat(form.registeredBy(ingrid))
                .hasStatus(422)
                .complainsAbout("conversation.field.duration", "conversation.error.how-long")
                .hasField("conversation.field.note", "Glemt på skærmen.");
        assertThat(form.with("duration", "200").registeredBy(ingrid)).leadsTo(form.saved());

        assertThat(Stored.minutes(form.id())).isEqualTo(200);
    }

    @Test
    void measuresUpToThreeHoursByItself() {
        var house = houses.found(COUNSELLOR);
        var form = SentForm.of(house);
        clock.advance(Duration.ofHours(3));

        assertThat(form.registeredBy(visitors.signedIn(house.member(COUNSELLOR))))
                .leadsTo(form.saved());

        assertThat(Stored.minutes(form.id())).isEqualTo(180);
    }

    @ParameterizedTest(name = "{0} at {1} in Copenhagen is {2}")
    @CsvSource({
        "2026-03-29, 01:59, 2026-03-29T00:59:00Z",
        "2026-03-29, 02:30, 2026-03-29T01:30:00Z",
        "2026-03-29, 03:30, 2026-03-29T01:30:00Z",
        "2026-10-25, 01:30, 2026-10-24T23:30:00Z",
        "2026-10-25, 02:30, 2026-10-25T00:30:00Z",
        "2026-10-25, 03:00, 2026-10-25T02:00:00Z"
    })
    void readsTheClockOfCopenhagenAlsoWhenItJumps(String date, String time, String start) {
        var house = houses.found(COUNSELLOR);
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        clock.set(Instant.parse("2026-10-26T08:00:00Z"));
        var form = SentForm.of(house).at(date, time).with("duration", "10");

        assertThat(form.registeredBy(ingrid)).leadsTo(form.saved());

        assertThat(Stored.start(form.id())).isEqualTo(start);
    }

    @Test
    void measuresTheMinutesThatPassedWhileTheClockJumped() {
        var house = houses.found(COUNSELLOR);
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        clock.set(Instant.parse("2026-03-29T01:10:00Z"));
        var form = SentForm.of(house).at("2026-03-29", "01:50");

        assertThat(form.registeredBy(ingrid)).leadsTo(form.saved());

        assertThat(Stored.minutes(form.id())).isEqualTo(20);
    }

    @Test
    void refusesWhatBeginsInTheFuture() {
        var house = houses.found(COUNSELLOR);
        var form = SentForm.of(house).at("2026-03-02", "09:06");

        assertThat(form.registeredBy(visitors.signedIn(house.member(COUNSELLOR))))
                .hasStatus(422)
                .complainsAbout("conversation.field.date", "conversation.error.future");
    }

    @Test
    @Requirement("X-2")
    void refusesWhatBelongsToAnotherOrganisation() {
        var house = houses.found(COUNSELLOR);
        var other = houses.found(COUNSELLOR);
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        var given = Given.in(program);

        assertThat(SentForm.of(other).registeredBy(ingrid)).isNotFound();
        assertThat(SentForm.of(house)
                        .with("themes", given.theme(other, "sleep"))
                        .registeredBy(ingrid))
                .isNotFound();
        assertThat(SentForm.of(house)
                        .with("frequentUser", given.alias(other, "Fyrtårnet").value())
                        .registeredBy(ingrid))
                .isNotFound();

        assertThat(Stored.conversations(house)).isZero();
        assertThat(Stored.conversations(other)).isZero();
    }

    @Test
    void refusesWhatBelongsToAnotherHelplineOfTheSameHouse() {
        var house = houses.found(COUNSELLOR, ADMINISTRATOR);
        var alias = Given.in(program).alias(house, "Fyrtårnet");
        var theme = Given.in(program).theme(house, "sleep");
        var second = secondHelplineOf(house);
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));

        assertThat(SentForm.of(house).with("service", second).registeredBy(ingrid))
                .hasStatus(303);
        assertThat(SentForm.of(house)
                        .with("service", second)
                        .with("frequentUser", alias.value())
                        .registeredBy(ingrid))
                .isNotFound();
        assertThat(SentForm.of(house)
                        .with("service", second)
                        .with("themes", theme)
                        .registeredBy(ingrid))
                .isNotFound();

        assertThat(Stored.conversations(house)).isOne();
    }

    @Test
    void refusesWhatIsNowhere() {
        var house = houses.found(COUNSELLOR);
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));

        assertThat(SentForm.of(house).with("themes", Ids.next()).registeredBy(ingrid))
                .isNotFound();
        assertThat(SentForm.of(house).with("frequentUser", Ids.next()).registeredBy(ingrid))
                .isNotFound();

        assertThat(Stored.conversations(house)).isZero();
    }

    /** One more helpline, on which the counsellor answers too. */
    private UUID secondHelplineOf(House house) {
        var admin = house.signedIn(ADMINISTRATOR);
        var counsellor = house.member(COUNSELLOR);
        return house.working(() -> {
            var added = (AddHelplineOutcome.Added)
                    program.getBean(AddHelpline.class).add("Natlinjen", admin);
            var roles = Set.of(
                    new RoleInService(COUNSELLOR, house.helpline()), new RoleInService(COUNSELLOR, added.helpline()));
            program.getBean(ChangeStaffMember.class)
                    .change(new StaffChange(counsellor.staff(), counsellor.name(), true, roles, 0), admin);
            return added.helpline().value();
        });
    }
}
