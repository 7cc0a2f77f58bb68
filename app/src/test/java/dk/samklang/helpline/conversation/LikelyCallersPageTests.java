package dk.samklang.helpline.conversation;

import static dk.samklang.organisation.Roles.ADMINISTRATOR;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.testing.TestClock.MONDAY_NINE;
import static dk.samklang.testing.Visitor.field;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.platform.ids.Ids;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Visitor;
import dk.samklang.testing.Visitors;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who the caller may be, as the page says it; also to somebody without script. */
@ProgramTest
@Requirement("FB-5")
class LikelyCallersPageTests {

    private static final int WEEKS = 8;
    private static final String PAGE = "/helpline/conversations/suggestions";
    private static final String PANEL = "/helpline/conversations/likely";

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    private House house;
    private FrequentUserId lighthouse;
    private Visitor counsellor;

    @BeforeEach
    void oneIsKnown() {
        house = houses.found(COUNSELLOR, ADMINISTRATOR);
        var given = Given.in(program);
        lighthouse = given.alias(house, "Fyrtårnet", "Spørg først, hvad der er vigtigst.");
        var loneliness = given.theme(house, "loneliness");
        IntStream.rangeClosed(1, WEEKS)
                .forEach(week -> given.registered(
                        house,
                        house.member(COUNSELLOR),
                        Talk.noting("Katten er syg, og naboen larmer.")
                                .at(MONDAY_NINE.minus(Duration.ofDays(7L * week)))
                                .about(loneliness)
                                .with(lighthouse)));
        counsellor = visitors.signedIn(house.member(COUNSELLOR));
        counsellor.get("/helpline/conversations/new");
    }

    @Test
    void asksByNameAndSaysWhy() {
        var theme = Given.in(program).theme(house, "loneliness").toString();

        var answer = counsellor.post(PANEL, form(field("themes", theme), field("gender", "FEMALE")));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Kan det være Fyrtårnet?", "Ringer ofte mandag formiddag", "ensomhed", "katten");
    }

    @Test
    void theWholePageComesBackWithWhatWasWrittenAndNothingIsSaved() {
        var answer = counsellor.post(PAGE, form());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("Kan det være Fyrtårnet?", "Naboen igen. Katten");
        assertThat(counsellor.get("/helpline/conversations").body()).doesNotContain("Naboen igen");
    }

    @Test
    void yesLinksTheAliasAndShowsHowToMeetThem() {
        var answer = counsellor.post(PAGE, form(field("yes", lighthouse.value().toString())));

        assertThat(answer.body()).contains("Spørg først, hvad der er vigtigst.", "Du har valgt, hvem det er.");
    }

    @Test
    void noIsKeptInTheFormAndCanBeTakenBack() {
        var id = lighthouse.value().toString();

        var refused = counsellor.post(PAGE, form(field("no", id)));
        var again = counsellor.post(PAGE, form(field("notThese", id)));
        var undone = counsellor.post(PAGE, form(field("notThese", id), field("undo", id)));

        assertThat(refused.body())
                .contains("name=\"notThese\" value=\"" + id)
                .doesNotContain("Kan det være Fyrtårnet?");
        assertThat(again.body()).contains("Du har sagt nej til").doesNotContain("Kan det være Fyrtårnet?");
        assertThat(undone.body()).contains("Kan det være Fyrtårnet?");
    }

    @Test
    void whoDoesNotAnswerConversationsIsToldNothing() {
        var administrator = visitors.signedIn(house.member(ADMINISTRATOR));
        administrator.get("/");

        assertThat(administrator.post(PANEL, form()).status()).isEqualTo(404);
    }

    @Test
    void anotherOrganisationIsNeverSuggested() {
        var stranger = visitors.signedIn(houses.found(COUNSELLOR).member(COUNSELLOR));
        stranger.get("/helpline/conversations/new");

        assertThat(stranger.post(PANEL, form()).body()).doesNotContain("Fyrtårnet");
    }

    private Visitor.Field[] form(Visitor.Field... more) {
        var fields = new ArrayList<>(List.of(
                field("id", Ids.next().toString()),
                field("service", house.helpline().value().toString()),
                field("channel", "PHONE"),
                field("date", "2026-03-02"),
                field("time", "09:00"),
                field("note", "Naboen igen. Katten")));
        fields.addAll(List.of(more));
        return fields.toArray(Visitor.Field[]::new);
    }
}
