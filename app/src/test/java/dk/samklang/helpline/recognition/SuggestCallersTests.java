package dk.samklang.helpline.recognition;

import static dk.samklang.organisation.Roles.ADMINISTRATOR;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.testing.TestClock.MONDAY_NINE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.helpline.conversation.CallerHeard;
import dk.samklang.helpline.conversation.Channel;
import dk.samklang.helpline.conversation.LikelyCallers;
import dk.samklang.helpline.conversation.LikelyCallers.Suggestion;
import dk.samklang.helpline.frequentuser.AgeBand;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.Gender;
import dk.samklang.platform.ids.Ids;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Sql;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who a caller may be: two people known by what they talk about, and when. */
@ProgramTest
@Requirement("FB-5")
class SuggestCallersTests {

    private static final int ENOUGH = 8;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Houses houses;

    @Autowired
    private LikelyCallers likely;

    @Autowired
    private RebuildRecognition rebuild;

    private House house;
    private FrequentUserId lighthouse;
    private FrequentUserId watchmaker;

    @BeforeEach
    void twoAreKnown() {
        house = houses.found(COUNSELLOR, ADMINISTRATOR);
        lighthouse = given().alias(house, "Fyrtårnet");
        watchmaker = given().alias(house, "Urmageren");
        tell(house, lighthouse, "Katten er syg, og naboen larmer i opgangen.", 9);
        tell(house, watchmaker, "Bekymret for haven, drivhuset og sneglene.", 14);
    }

    @Test
    void aCallerIsRecognisedByWhatTheyTalkAbout() {
        var found = among(heard("Naboen igen. Katten"));

        assertThat(found).first().satisfies(first -> {
            assertThat(first.alias()).isEqualTo("Fyrtårnet");
            assertThat(first.reasons().words()).containsExactlyInAnyOrder("katten", "naboen");
        });
    }

    @Test
    void wordsMayBeMisspeltAndInflected() {
        var found = among(heard("nabboens kattte larmde hele natten"));

        assertThat(found).first().extracting(Suggestion::alias).isEqualTo("Fyrtårnet");
    }

    @Test
    void anHourBesideTheUsualOnesIsNotCalledUsual() {
        tell(house, lighthouse, "Katten er syg, og naboen larmer i opgangen.", 10);
        var atEleven = new CallerHeard(
                Gender.FEMALE,
                AgeBand.UNKNOWN,
                Channel.PHONE,
                MONDAY_NINE.plus(Duration.ofHours(2)),
                Set.<UUID>of(),
                "Naboen igen. Katten",
                Set.of());

        assertThat(among(atEleven)).first().satisfies(first -> {
            assertThat(first.alias()).isEqualTo("Fyrtårnet");
            assertThat(first.reasons().habit())
                    .satisfiesAnyOf(
                            habit -> assertThat(habit).isNull(),
                            habit -> assertThat(habit.part()).isNotEqualTo("AFTERNOON"));
        });
    }

    @Test
    void nobodyIsSuggestedWhereNothingPointsToAnybody() {
        assertThat(among(heard("Spørger efter åbningstiderne i et museum"))).isEmpty();
        assertThat(among(heard(""))).isEmpty();
    }

    @Test
    void whoeverTheCounsellorSaidNoToStaysAway() {
        var heard = heard("Naboen igen. Katten", lighthouse);

        var suggestions = among(house, heard);

        assertThat(suggestions.likely()).extracting(Suggestion::id).doesNotContain(lighthouse);
        assertThat(suggestions.notThese())
                .extracting(LikelyCallers.Named::alias)
                .containsExactly("Fyrtårnet");
    }

    @Test
    void anotherHelplineIsNeverSuggested() {
        var theirs = houses.found(COUNSELLOR);
        var heard = heard("Naboen igen. Katten");

        assertThat(among(theirs, heard).likely()).isEmpty();
        assertThat(house.working(() -> likely.among(house.signedIn(COUNSELLOR), theirs.helpline(), Ids.next(), heard))
                        .likely())
                .isEmpty();
    }

    @Test
    void whoMayNotReadCardsIsToldNothing() {
        var found = house.working(() -> likely.among(
                house.signedIn(ADMINISTRATOR), house.helpline(), Ids.next(), heard("Naboen igen. Katten")));

        assertThat(found.likely()).isEmpty();
    }

    @Test
    void aConversationWithNobodyListedLeavesNoWordHere() {
        given().registered(house, house.member(COUNSELLOR), Talk.noting("Om saksofonen"));

        assertThat(terms()).contains("kat", "nabo").noneMatch(term -> term.startsWith("saksofon"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"et telefonnummer", "et cpr-nummer", "i 40'erne", "en adresse", "a phone number"})
    void whatTheGuardWroteInTheirPlaceIsNoSignOfAnybody(String neutral) {
        var baker = given().alias(house, "Bageren");
        tell(house, baker, "Nævner " + neutral + " og rugbrødet.", 16);

        assertThat(terms())
                .contains("rugbrød")
                .noneMatch(term -> Set.of(neutral.split("[^a-zæøå]+")).stream()
                        .anyMatch(word -> word.length() > 3 && term.startsWith(word.substring(0, 4))));
        assertThat(among(heard(neutral + " " + neutral))).isEmpty();
    }

    @Test
    void anAliasThatGoesTakesItsWordsAlong() {
        Sql.asOwner()
                .sql("update helpline.conversation set frequent_user_id = null where frequent_user_id = :id")
                .param("id", lighthouse.value())
                .update();
        Sql.asOwner()
                .sql("delete from helpline.frequent_user where id = :id")
                .param("id", lighthouse.value())
                .update();

        assertThat(terms()).doesNotContain("kat", "nabo").contains("drivhus");
    }

    @Test
    void drawingAllAnewChangesNothing() {
        var before = among(heard("Naboen igen. Katten"));

        var drawn = house.working(() -> rebuild.rebuild(house.helpline()));

        assertThat(drawn).isEqualTo(2);
        assertThat(among(heard("Naboen igen. Katten"))).isEqualTo(before);
    }

    @Test
    void theSearchIsNotedOnceForEachConversation() {
        var conversation = Ids.next();
        var by = house.signedIn(COUNSELLOR);

        house.working(() -> likely.among(by, house.helpline(), conversation, heard("Naboen igen. Katten")));
        house.working(() -> likely.among(by, house.helpline(), conversation, heard("Naboen igen. Katten larmer")));

        assertThat(Sql.asOwner()
                        .sql("select count(*) from audit.entry where record_id = :id and action = 'SEARCHED'")
                        .param("id", conversation)
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isEqualTo(1);
    }

    private Given given() {
        return Given.in(program);
    }

    private void tell(House of, FrequentUserId alias, String note, int hour) {
        IntStream.rangeClosed(1, ENOUGH)
                .forEach(week -> given().registered(
                                of,
                                of.member(COUNSELLOR),
                                Talk.noting(note)
                                        .at(MONDAY_NINE
                                                .minus(Duration.ofDays(7L * week))
                                                .plus(Duration.ofHours(hour - 9L)))
                                        .with(alias)));
    }

    private List<Suggestion> among(CallerHeard heard) {
        return among(house, heard).likely();
    }

    private LikelyCallers.Suggestions among(House of, CallerHeard heard) {
        return of.working(() -> likely.among(of.signedIn(COUNSELLOR), of.helpline(), Ids.next(), heard));
    }

    private static CallerHeard heard(String words, FrequentUserId... notThese) {
        return new CallerHeard(
                Gender.FEMALE, AgeBand.UNKNOWN, Channel.PHONE, MONDAY_NINE, Set.<UUID>of(), words, Set.of(notThese));
    }

    private List<String> terms() {
        return Sql.asOwner()
                .sql("select term from helpline.recognition_vocabulary where organisation_id = :id")
                .param("id", house.organisation().value())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
