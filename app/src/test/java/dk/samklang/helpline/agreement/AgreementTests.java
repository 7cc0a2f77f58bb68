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
import dk.samklang.testing.Answer;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.Visitor;
import dk.samklang.testing.Visitors;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An agreement is proposed, said yes to by two, shown with the caller on the line, counted, reviewed and ended. */
@ProgramTest
@Requirement("FB-10")
class AgreementTests {

    private static final Instant TUESDAY_TEN = MONDAY_NINE.plus(Duration.ofHours(25));

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    @Autowired
    private TestClock clock;

    private House house;
    private FrequentUserId lighthouse;
    private Visitor counsellor;
    private Visitor coordinator;

    @BeforeEach
    void somebodyIsKnown() {
        house = houses.found(COUNSELLOR, COORDINATOR);
        lighthouse = Given.in(program).alias(house, "Fyrtårnet");
        counsellor = visitors.signedIn(house.member(COUNSELLOR));
        coordinator = visitors.signedIn(house.member(COORDINATOR));
        counsellor.get("/helpline/agreements");
        coordinator.get("/helpline/agreements");
    }

    @Test
    void holdsOnlyOnceHouseAndCallerHaveSaidYes() {
        var proposal = SentProposal.ofTimes(lighthouse);
        assertThat(proposal.by(counsellor)).leadsTo(proposal.path() + "?done=proposed");
        assertThat(counsellor.get(proposal.path())).says("agreement.status.waits-for-house");

        step(counsellor, proposal, "accept", 0);
        assertThat(counsellor.get(proposal.path())).says("agreement.status.waits-for-house");
        step(coordinator, proposal, "approve", 1);

        assertThat(counsellor.get(proposal.path()))
                .says("agreement.status.holds")
                .says("agreement.step.ACCEPTED")
                .says("agreement.step.APPROVED")
                .shows("Aftenerne er lange.");
    }

    @Test
    void isApprovedWithTheProposalOfSomebodyWhoDecides() {
        var proposal = SentProposal.ofTimes(lighthouse);

        proposal.by(coordinator);

        assertThat(counsellor.get(proposal.path())).says("agreement.status.waits-for-caller");
    }

    @Test
    void isNotDecidedByACounsellor() {
        var proposal = SentProposal.ofTimes(lighthouse);
        proposal.by(counsellor);

        assertThat(counsellor.post(proposal.path() + "/approve", field("version", "0")))
                .isNotFound();
        assertThat(counsellor.post(proposal.path() + "/end", field("version", "0"), field("why", "Ikke mere.")))
                .isNotFound();
    }

    @Test
    void asksForTheTwoRisksTheTimesAndTheLastDay() {
        var answer = SentProposal.ofTimes(lighthouse)
                .without("keeping")
                .without("treatment")
                .without("day1")
                .without("at1")
                .without("until")
                .by(counsellor);

        assertThat(answer)
                .hasStatus(422)
                .says("agreement.error.risk-not-answered")
                .says("agreement.error.no-time")
                .shows("Aftenerne er lange.");
    }

    @Test
    void neverLastsForEver() {
        assertThat(SentProposal.ofTimes(lighthouse).with("until", "2027-03-03").by(counsellor))
                .hasStatus(422)
                .complainsAbout("agreement.field.until", "agreement.error.too-long");
    }

    @Test
    void keepsWhoeverIsNamedOutOfItsWords() {
        assertThat(SentProposal.ofTimes(lighthouse)
                        .with("wording", "Sagen hedder 010190-1234.")
                        .by(counsellor))
                .hasStatus(422);
    }

    @Test
    void isProposedOnceWhenTheSameFormIsSentTwice() {
        var proposal = SentProposal.ofTimes(lighthouse);
        proposal.by(counsellor);

        assertThat(proposal.by(counsellor)).leadsTo(proposal.path() + "?done=proposed");
        assertThat(counsellor.get("/helpline/agreements?show=ALL")).says("agreement.list.page", 1, 1, 1);
    }

    @Test
    void showsBothVersionsToWhoeverWasSlower() {
        var proposal = SentProposal.ofTimes(lighthouse);
        proposal.by(counsellor);
        proposal.with("wording", "Det første.").changedBy(coordinator, 0);

        var answer = proposal.with("wording", "Det andet.").changedBy(counsellor, 0);

        assertThat(answer).hasStatus(409).shows("Det første.", "Det andet.");
    }

    @Test
    void asksBothAgainWhenItsTermsAreChanged() {
        var proposal = SentProposal.ofTimes(lighthouse);
        proposal.by(counsellor);
        step(counsellor, proposal, "accept", 0);

        proposal.with("minutes", 30).changedBy(counsellor, 1);

        assertThat(coordinator
                        .get(proposal.path())
                        .form("agreement.way.approve")
                        .submit())
                .says("agreement.status.waits-for-caller");
    }

    @Test
    void showsWithTheCallerOnTheLineBeforeTheFirstWord() {
        agreed(SentProposal.ofTimes(lighthouse));

        assertThat(counsellor.get("/helpline/conversations/new?frequentUser=" + lighthouse.value()))
                .says("agreement.panel.heading")
                .says("agreement.danger")
                .shows("Tirsdag kl. 10.00 · 20 minutter ad gangen", "Vi glæder os til at tale med dig");
        assertThat(part()).says("agreement.panel.shown").says("agreement.danger");
        assertThat(counsellor.get("/helpline/frequent-users/" + lighthouse.value()))
                .shows("Tirsdag kl. 10.00");
    }

    @Test
    void saysNothingWhenNothingIsAgreed() {
        assertThat(part().text()).doesNotContain("Aftalt");
    }

    @Test
    void countsContactsFromTheConversationsThemselves() {
        var proposal = agreed(SentProposal.ofTimes(lighthouse));
        talked(TUESDAY_TEN.minus(Duration.ofMinutes(20)));
        talked(TUESDAY_TEN.plus(Duration.ofMinutes(50)));
        talked(TUESDAY_TEN.plus(Duration.ofMinutes(51)));
        talked(TUESDAY_TEN.plus(Duration.ofHours(10)));
        clock.set(TUESDAY_TEN.plus(Duration.ofDays(1)));

        assertThat(coordinator.get(proposal.path()))
                .shows("Samtaler på aftalte tider 2", "Samtaler uden for aftalen 2");
    }

    @Test
    void agreesOnTheNextConversationWhileTheConversationIsRegistered() {
        agreed(SentProposal.ofNext(lighthouse));

        var saved = counsellor.post(
                "/helpline/conversations",
                field("id", Ids.next().toString()),
                field("service", house.helpline().value().toString()),
                field("channel", "PHONE"),
                field("date", "2026-03-02"),
                field("time", "09:00"),
                field("duration", "10"),
                field("frequentUser", lighthouse.value().toString()),
                field("nextDate", "2026-03-05"),
                field("nextTime", "14:30"));

        assertThat(saved).hasStatus(303);
        assertThat(part()).shows("5. mar. 2026 kl. 14.30");
    }

    @Test
    void isReviewedWithWhatWasKeptAndWhetherAnotherOfferFits() {
        var proposal = agreed(SentProposal.ofTimes(lighthouse));
        talked(TUESDAY_TEN);
        clock.set(Instant.parse("2026-05-18T08:00:00Z"));
        assertThat(visitors.signedIn(house.member(COORDINATOR)).get("/"))
                .says("agreement.day.review.agreement", "Fyrtårnet");

        var reviewed = visitors.signedIn(house.member(COORDINATOR))
                .get(proposal.path())
                .form("agreement.review.do")
                .fill("agreement.review.words", "Nætterne er roligere.")
                .choose("agreement.offer.UNSURE")
                .submit();

        assertThat(reviewed)
                .says("agreement.done.reviewed")
                .says("agreement.tally", 1, 0)
                .shows("Nætterne er roligere.");
        assertThat(coordinator.get("/").text()).doesNotContain("Gennemgå aftalen");
    }

    @Test
    void endsWithAReasonAndCanBeTakenUpAgain() {
        var proposal = agreed(SentProposal.ofTimes(lighthouse));

        var ended = coordinator
                .get(proposal.path())
                .form("agreement.end.agreement")
                .fill("agreement.end.why", "Et værested passer bedre.")
                .submit();

        assertThat(ended).says("agreement.status.ended").shows("Et værested passer bedre.");
        assertThat(part().text()).doesNotContain("Aftalt");
        assertThat(ended.form("agreement.reopen.do").submit()).says("agreement.status.waits-for-caller");
    }

    @Test
    void takesThePlaceOfTheOneBefore() {
        var first = agreed(SentProposal.ofTimes(lighthouse));

        agreed(SentProposal.ofNext(lighthouse));

        assertThat(counsellor.get(first.path())).says("agreement.status.ended").says("agreement.step.REPLACED");
    }

    @Test
    void proposesTheQuietHoursOfTheHelpline() {
        IntStream.range(1, 9).forEach(week -> {
            var monday = MONDAY_NINE.minus(Duration.ofDays(7L * week));
            contact(monday);
            contact(monday.plus(Duration.ofMinutes(5)));
            contact(monday.plus(Duration.ofHours(2)));
        });

        var form = counsellor.get("/helpline/agreements/new?frequentUser=" + lighthouse.value());

        assertThat(form).shows("Mandag kl. 10.00", "Mandag kl. 11.00");
        assertThat(form.page().select(".week-pattern td.level-4").text()).isEqualTo("16");
    }

    private SentProposal agreed(SentProposal proposal) {
        proposal.by(coordinator);
        step(coordinator, proposal, "accept", 0);
        return proposal;
    }

    private static void step(Visitor by, SentProposal proposal, String what, int version) {
        assertThat(by.post(proposal.path() + "/" + what, field("version", String.valueOf(version))))
                .hasStatus(303);
    }

    private Answer part() {
        return counsellor.get("/helpline/frequent-users/" + lighthouse.value() + "/approach");
    }

    private void talked(Instant at) {
        Given.in(program)
                .registered(
                        house,
                        house.member(COUNSELLOR),
                        Talk.noting("Om en svær aften.").at(at).with(lighthouse));
    }

    private void contact(Instant at) {
        Given.in(program)
                .registered(
                        house, house.member(COUNSELLOR), Talk.noting("Kort.").at(at));
    }
}
