package dk.samklang.helpline.frequentuser;

import static dk.samklang.organisation.Roles.ADMINISTRATOR;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.testing.TestClock.MONDAY_NINE;
import static dk.samklang.testing.Visitor.field;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.helpline.conversation.ConversationId;
import dk.samklang.helpline.conversation.CorrectConversation;
import dk.samklang.testing.Answer;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Sql;
import dk.samklang.testing.Visitors;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ProgramTest
@Requirement("FB-5")
class ListFrequentUsersTests {

    private static final String LIST = "/helpline/frequent-users";

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    @Autowired
    private ApplicationContext program;

    private House house;

    @BeforeEach
    void foundAHouse() {
        house = houses.found(COUNSELLOR, ADMINISTRATOR);
    }

    @ParameterizedTest
    @CsvSource({
        "Fyrtårnet, the very alias",
        "fyrtårnt, a letter left out",
        "tårnet, the end of a compound",
        "naboerne, another form of a word among the signs",
        "nabboen, misspelt and in another form",
        "hunden katten, two words in two fields",
        "kvarteret, a word of the approach"
    })
    void findsACardByWordsAsTheyAreWritten(String words) {
        card("Fyrtårnet", "Spørger til sin hund.", "En nabo og en kat.", "Hold jer til et kvarter.");
        card("Regnbuen", "Griner meget.", "Arbejde og chefer.", "Lyt.");

        var found = search(words);

        assertThat(aliases(found)).containsExactly("Fyrtårnet");
    }

    @Test
    void showsWhereTheWordsStand() {
        card("Fyrtårnet", "Spørger altid til naboens sorte kat.", "Søvn.", "Lyt.");

        var found = search("katte");

        assertThat(found.page().select("mark").eachText()).containsExactly("kat");
        assertThat(found).shows("Adfærd:", "naboens sorte kat");
    }

    @Test
    void putsTheAliasBeforeWhatOthersSayOfIt() {
        card("Regnbuen", "Taler om en havmåge.", "Havet.", "Lyt.");
        card("Havmågen", "Stille.", "Vind.", "Lyt.");

        assertThat(aliases(search("havmåge"))).containsExactly("Havmågen", "Regnbuen");
    }

    @Test
    void saysWhatToDoWhereNobodyIsFound() {
        card("Fyrtårnet", "Stille.", "Søvn.", "Lyt.");

        var found = search("helikopter");

        assertThat(found).isShown().says("frequentuser.list.none.words");
        assertThat(found.page().select(".empty a").attr("href")).isEqualTo(LIST);
    }

    @Test
    void keepsTheWordsOutOfTheAddress() {
        card("Fyrtårnet", "Stille.", "Søvn.", "Lyt.");
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        ingrid.open(LIST);

        var sent = ingrid.post(LIST + "/search", field("q", "søvnløshed"), field("gender", "FEMALE"));

        assertThat(sent.location())
                .startsWith(LIST + "?search=")
                .endsWith("&gender=FEMALE")
                .doesNotContain("søvn", "s%C3%B8vn");
        assertThat(ingrid.follow(sent)).hasField("frequentuser.list.search", "søvnløshed");
    }

    @Test
    void twoWindowsKeepEachItsOwnSearch() {
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        ingrid.open(LIST);

        var first = ingrid.post(LIST + "/search", field("q", "havmåge"));
        var second = ingrid.post(LIST + "/search", field("q", "regnbue"));

        assertThat(ingrid.follow(second)).hasField("frequentuser.list.search", "regnbue");
        assertThat(ingrid.follow(first)).hasField("frequentuser.list.search", "havmåge");
    }

    @Test
    void noMoreThanTheLatestFewSearchesAreKept() {
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        ingrid.open(LIST);
        var first = ingrid.post(LIST + "/search", field("q", "havmåge"));

        IntStream.range(0, 12).forEach(_ -> ingrid.post(LIST + "/search", field("q", "regnbue")));

        assertThat(ingrid.follow(first)).says("frequentuser.list.search-over").nowhereHolds("havmåge");
    }

    @ParameterizedTest
    @CsvSource({"sog, sorg", "sogr, sorg", "sorrg, sorg", "tosrk, torsk", "hnd, hund"})
    void findsAShortWordWithALetterWrong(String typed, String written) {
        card("Fyrtårnet", "Taler om " + written + ".", "Havet.", "Lyt.");
        card("Regnbuen", "Griner meget.", "Arbejde og chefer.", "Lyt.");

        assertThat(aliases(search(typed))).containsExactly("Fyrtårnet");
    }

    @Test
    void aShortWordThatStandsOnACardIsNoMisspelling() {
        card("Fyrtårnet", "Taler om sin kat.", "Havet.", "Lyt.");
        card("Regnbuen", "Bliver kaldt ind om natten, har en hat.", "Arbejde.", "Lyt.");

        assertThat(aliases(search("hat"))).containsExactly("Regnbuen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fytårn", "Fyt", "Fyrå", "Frytår", "Fyyrtår", "Frytårnet", "Fyrtaarnet"})
    void showsWhomItMayBeBeforeANewCard(String typed) {
        card("Fyrtårnet", "Stille.", "Havet.", "Lyt.");
        card("Regnbuen", "Griner meget.", "Arbejde.", "Lyt.");
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        ingrid.open(LIST);

        var offered = ingrid.postAsScript(
                LIST + "/lookup",
                field("aliasSearch", typed),
                field("service", house.helpline().value().toString()));

        assertThat(offered.page().select("label.chip strong").eachText()).containsExactly("Fyrtårnet");
        assertThat(offered.page().select("label.chip").eachText().get(1)).contains(typed);
    }

    @Test
    @Requirement(value = "FB-8", part = "rules")
    void offersNoCardForWhatMayNotBeSaved() {
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        ingrid.open(LIST);

        var offered = ingrid.postAsScript(
                LIST + "/lookup",
                field("aliasSearch", "010190-1234"),
                field("service", house.helpline().value().toString()));

        assertThat(offered.page().select("label.chip").eachText()).noneMatch(chip -> chip.contains("010190-1234"));
    }

    @Test
    void asksForTheWordsAgainWhenTheSearchIsSomebodyElses() {
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        ingrid.open(LIST);
        var address = ingrid.post(LIST + "/search", field("q", "søvnløshed")).location();
        var other = houses.found(COUNSELLOR);
        var stranger = visitors.signedIn(other.member(COUNSELLOR));

        var seen = stranger.open(Objects.requireNonNull(address));

        assertThat(seen).says("frequentuser.list.search-over").nowhereHolds("søvnløshed");
    }

    @Test
    void findsNothingOfAnotherHouse() {
        card("Fyrtårnet", "Stille.", "Søvn.", "Lyt.");
        var stranger = visitors.signedIn(houses.found(COUNSELLOR).member(COUNSELLOR));
        stranger.open(LIST);

        var found = stranger.follow(stranger.post(LIST + "/search", field("q", "Fyrtårnet")));

        assertThat(aliases(found)).isEmpty();
    }

    @Test
    void narrowsByHowRecentlyInTouch() {
        talked(card("I går", "", "", "Lyt."), MONDAY_NINE.minus(Duration.ofDays(1)), 10);
        talked(card("For to uger siden", "", "", "Lyt."), MONDAY_NINE.minus(Duration.ofDays(14)), 10);
        talked(card("For længe siden", "", "", "Lyt."), MONDAY_NINE.minus(Duration.ofDays(200)), 10);
        card("Aldrig", "", "", "Lyt.");
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));

        assertThat(aliases(ingrid.open(LIST + "?touch=WEEK"))).containsExactly("I går");
        assertThat(aliases(ingrid.open(LIST + "?touch=MONTH"))).containsExactly("I går", "For to uger siden");
        assertThat(aliases(ingrid.open(LIST + "?touch=LONGER"))).containsExactly("For længe siden", "Aldrig");
    }

    @Test
    void ordersByContactsOfTheLastMonthAndSaysHowMany() {
        var often = card("Ofte", "", "", "Lyt.");
        talked(often, MONDAY_NINE.minus(Duration.ofDays(3)), 12);
        talked(often, MONDAY_NINE.minus(Duration.ofDays(4)), 30);
        talked(often, MONDAY_NINE.minus(Duration.ofDays(40)), 99);
        talked(card("Sjældent", "", "", "Lyt."), MONDAY_NINE.minus(Duration.ofDays(1)), 10);

        var list = visitors.signedIn(house.member(COUNSELLOR)).open(LIST + "?sort=BUSIEST");

        assertThat(aliases(list)).containsExactly("Ofte", "Sjældent");
        assertThat(list.page().select("tbody tr:first-child td.number").eachText())
                .containsExactly("2", "42");
    }

    @Test
    void ordersAliasesAsDanesDo() {
        List.of("Ågot", "Zebraen", "Ørnen", "Anemonen", "Ærlen").forEach(alias -> card(alias, "", "", "Lyt."));

        var list = visitors.signedIn(house.member(COUNSELLOR)).open(LIST + "?sort=ALIAS");

        assertThat(aliases(list)).containsExactly("Anemonen", "Zebraen", "Ærlen", "Ørnen", "Ågot");
    }

    @Test
    void anAliasIsKnownSinceItsFirstContactAlsoAfterThatIsCorrected() {
        var alias = card("Fyrtårnet", "", "", "Lyt.");
        var late = MONDAY_NINE.minus(Duration.ofDays(2));
        var first = talked(alias, MONDAY_NINE.minus(Duration.ofDays(9)), 10);
        talked(alias, late, 10);
        assertThat(firstContact(alias)).isEqualTo(MONDAY_NINE.minus(Duration.ofDays(9)));

        var moved = Talk.noting("").at(MONDAY_NINE.minus(Duration.ofDays(1))).on(house.helpline());
        house.working(() -> program.getBean(CorrectConversation.class)
                .correct(house.signedIn(COUNSELLOR), first, new CorrectConversation.Seen(0, 0), moved));

        assertThat(firstContact(alias)).isEqualTo(late);
    }

    private static Instant firstContact(FrequentUserId alias) {
        return Sql.asOwner()
                .sql("select first_contact_at from helpline.frequent_user where id = :id")
                .param("id", alias.value())
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private ConversationId talked(FrequentUserId alias, Instant at, int minutes) {
        return Given.in(program)
                .registered(
                        house,
                        house.member(COUNSELLOR),
                        Talk.noting("").at(at).lasting(minutes).with(alias));
    }

    private FrequentUserId card(String alias, String behaviour, String themes, String approach) {
        var details = new FrequentUserDetails(
                alias, Gender.FEMALE, AgeBand.FROM_50, "", behaviour, themes, "", List.of(approach), Set.of());
        var outcome = house.working(() -> program.getBean(CreateFrequentUser.class)
                .create(house.signedIn(COUNSELLOR), house.helpline(), details));
        return ((CreateFrequentUserOutcome.Created) outcome).id();
    }

    private Answer search(String words) {
        return visitors.signedIn(house.member(COUNSELLOR))
                .open(LIST)
                .form("frequentuser.list.show")
                .fill("frequentuser.list.search", words)
                .submit();
    }

    private static List<String> aliases(Answer list) {
        return list.page().select("tbody .row-link").eachText();
    }
}
