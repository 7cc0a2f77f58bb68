package dk.samklang.trail;

import static dk.samklang.organisation.Roles.AUDITOR;
import static dk.samklang.organisation.Roles.COORDINATOR;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.organisation.Roles.HELPLINE_LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.helpline.conversation.ConversationId;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.platform.sealing.SealTrail;
import dk.samklang.platform.sealing.VerifyEveryTrail;
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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The auditor finds out who saw and changed what, and nobody else does. */
@ProgramTest
@Requirement(value = "X-4", part = "trail")
class TrailPagesTests {

    private static final String TRAIL = "/trail";

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private SealTrail sealTrail;

    @Autowired
    private VerifyEveryTrail verifyEveryTrail;

    @Autowired
    private TestClock clock;

    private House house;
    private FrequentUserId alias;
    private ConversationId conversation;
    private Visitor auditor;

    @BeforeEach
    void somethingToLookAt() {
        house = houses.found(COUNSELLOR, HELPLINE_LEADER, AUDITOR, COORDINATOR);
        alias = Given.in(program).alias(house, "Fyrtårnet");
        conversation = Given.in(program)
                .registered(
                        house,
                        house.member(COUNSELLOR),
                        Talk.noting("Et notat.").with(alias));
        auditor = visitors.signedIn(house.member(AUDITOR));
    }

    @Test
    void saysWhoOpenedWhichCard() {
        visitors.signedIn(house.member(COORDINATOR)).open("/helpline/frequent-users/" + alias.value());

        assertThat(rows(auditor.open(TRAIL + "?record=" + alias.value())))
                .first()
                .asString()
                .contains(
                        house.member(COORDINATOR).name(),
                        "Åbnede",
                        "Fast bruger",
                        alias.value().toString());
    }

    @Test
    void saysNothingOfWhatIsWrittenAndNoAliasToWhomMayNotOpenTheCard() {
        visitors.signedIn(house.member(COORDINATOR)).open("/helpline/frequent-users/" + alias.value());

        auditor.open(TRAIL).assertThat().nowhereHolds("Fyrtårnet", "Et notat.");
    }

    @Test
    void findsByPerson() {
        visitors.signedIn(house.member(COORDINATOR)).open("/helpline/conversations/" + conversation.value());

        var found = rows(auditor.open(
                TRAIL + "?staff=" + house.member(COORDINATOR).staff().value()));

        assertThat(found)
                .isNotEmpty()
                .allMatch(row -> row.contains(house.member(COORDINATOR).name()));
    }

    @Test
    void findsByKindOfAct() {
        visitors.stranger().signIn(house.login(COORDINATOR), "forkert kode her");

        var found = rows(auditor.open(TRAIL + "?action=SIGN_IN_FAILED"));

        assertThat(found)
                .singleElement()
                .asString()
                .contains(house.member(COORDINATOR).name(), "Forsøgte forgæves at logge ind");
    }

    @Test
    void findsByDaysOfTheOrganisationsOwnClock() {
        clock.set(TestClock.MONDAY_NINE.plus(Duration.ofHours(14).plusMinutes(30)));
        visitors.signedIn(house.member(COORDINATOR)).open("/helpline/frequent-users/" + alias.value());
        clock.advance(Duration.ofHours(1));
        visitors.signedIn(house.member(HELPLINE_LEADER)).open("/helpline/frequent-users/" + alias.value());

        var monday = rows(auditor.open(TRAIL + "?action=READ&from=2026-03-02&until=2026-03-02"));
        var tuesday = rows(auditor.open(TRAIL + "?action=READ&from=2026-03-03"));

        assertThat(monday)
                .singleElement()
                .asString()
                .contains(house.member(COORDINATOR).name(), "23.30.00");
        assertThat(tuesday)
                .singleElement()
                .asString()
                .contains(house.member(HELPLINE_LEADER).name(), "00.30.00");
    }

    @Test
    void saysSoWhenNothingFits() {
        auditor.open(TRAIL + "?action=EXPORTED").assertThat().isShown().says("trail.nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=i+forgaars", "record=fyrtaarnet", "action=KIGGEDE", "staff=1"})
    void explainsWhatItCannotRead(String query) {
        assertThat(auditor.get(TRAIL + "?" + query).status()).isIn(200, 422);
    }

    @Test
    void turnsPagesWithoutLosingOrRepeatingALine() {
        ManyEntries.exportedBy(house.member(COUNSELLOR), house, clock.instant(), SearchTrail.PAGE * 2 + 20);
        var seen = new ArrayList<String>();
        var page = auditor.open(TRAIL + "?action=EXPORTED");
        while (true) {
            seen.addAll(ids(page));
            var next = page.page().selectFirst("a[rel=next]");
            if (next == null) {
                break;
            }
            page = auditor.open(next.attr("href"));
        }

        assertThat(seen).hasSize(SearchTrail.PAGE * 2 + 20).doesNotHaveDuplicates();
    }

    @Test
    void notesThatTheTrailWasLookedThrough() {
        auditor.open(TRAIL);

        assertThat(rows(auditor.open(
                        TRAIL + "?staff=" + house.member(AUDITOR).staff().value())))
                .anyMatch(row -> row.contains("Søgte i") && row.contains("Sporet"));
    }

    @Test
    void saysHowItStandsWithTheSeals() {
        sealTrail.seal();
        verifyEveryTrail.verify();

        auditor.open(TRAIL).assertThat().shows("Sporet er helt", "Fingeraftryk");
    }

    @Test
    void saysWhatIsWrongWithTheTrail() {
        sealTrail.seal();
        Sql.asOwner()
                .sql("delete from audit.entry where organisation_id = ? and place = 1")
                .param(house.organisation().value())
                .update();
        verifyEveryTrail.verify();

        auditor.open(TRAIL).assertThat().shows("Sporet er ikke helt", "mangler i segl 1");
    }

    private static List<String> rows(Answer answer) {
        return answer.page().select("table tbody tr").eachText();
    }

    private static List<String> ids(Answer answer) {
        return answer.page().select("table tbody .record-id").eachText();
    }
}
