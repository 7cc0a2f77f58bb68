package dk.samklang.platform.identity;

import static dk.samklang.organisation.Roles.ADMINISTRATOR;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.testing.House.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
@Requirement(value = "X-3", part = "password")
class PasswordTests {

    private static final String NEXT = "fire tilfældige ord";

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    @Autowired
    private TestClock clock;

    @Autowired
    private OpenAccount accounts;

    @Test
    void isReplacedByItsOwner() {
        var house = houses.found(COUNSELLOR);

        var answer = change(signedIn(house), PASSWORD, NEXT, NEXT);

        assertThat(answer).leadsTo("/account/password?changed=1");
        assertThat(visitors.stranger().signIn(house.login(COUNSELLOR), NEXT)).leadsTo("/");
        assertThat(visitors.stranger().signIn(house.login(COUNSELLOR), PASSWORD))
                .hasStatus(422);
    }

    @Test
    void isKeptAsArgon2idWithNineteenMebibytesAndTwoPasses() {
        var house = houses.found(COUNSELLOR);

        change(signedIn(house), PASSWORD, NEXT, NEXT);

        assertThat(kept(house)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    private static String kept(House house) {
        return Sql.asOwner()
                .sql("select password_hash from identity.account where id = :account")
                .param("account", house.member(COUNSELLOR).account().value())
                .query(String.class)
                .single();
    }

    @Test
    void endsAllOtherSessionsWhenReplaced() {
        var house = houses.found(COUNSELLOR);
        var elsewhere = signedIn(house);
        var here = signedIn(house);

        change(here, PASSWORD, NEXT, NEXT);

        assertThat(elsewhere.get("/")).leadsTo("/sign-in");
        assertThat(here.get("/account/password?changed=1")).isShown().says("identity.password.changed");
    }

    @Test
    void isReplacedOnlyByWhoKnowsTheOldOne() {
        var house = houses.found(COUNSELLOR);

        var answer = change(signedIn(house), "noget helt andet", NEXT, NEXT);

        assertThat(answer).hasStatus(422).complainsAbout("identity.password.old", "identity.password.wrong");
    }

    @Test
    void isWrittenTwice() {
        var house = houses.found(COUNSELLOR);

        var answer = change(signedIn(house), PASSWORD, NEXT, NEXT + "!");

        assertThat(answer).hasStatus(422).complainsAbout("identity.password.again", "identity.password.not-the-same");
    }

    @Test
    void hasTwelveCharactersHoweverTheyAreEncoded() {
        var house = houses.found(COUNSELLOR);
        var eleven = "🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻";

        var answer = change(signedIn(house), PASSWORD, eleven, eleven);

        assertThat(answer).complainsAbout("identity.password.next", "identity.password.too-short");
    }

    @Test
    void hasAnEnd() {
        var house = houses.found(COUNSELLOR);
        var endless = "a1 ".repeat(70);

        var answer = change(signedIn(house), PASSWORD, endless, endless);

        assertThat(answer).complainsAbout("identity.password.next", "identity.password.too-long");
    }

    @Test
    void doesNotHoldTheUserName() {
        var house = houses.found(COUNSELLOR);
        var next = "min " + house.login(COUNSELLOR).toUpperCase(Locale.ROOT) + " kode";

        var answer = change(signedIn(house), PASSWORD, next, next);

        assertThat(answer).complainsAbout("identity.password.next", "identity.password.holds-name");
    }

    @Test
    void doesNotHoldTheNameOfTheProgram() {
        var house = houses.found(COUNSELLOR);
        var next = "SamKlang er min kode";

        var answer = change(signedIn(house), PASSWORD, next, next);

        assertThat(answer).complainsAbout("identity.password.next", "identity.password.holds-product");
    }

    @Test
    void isNotTheOldOneAgain() {
        var house = houses.found(COUNSELLOR);

        var answer = change(signedIn(house), PASSWORD, PASSWORD, PASSWORD);

        assertThat(answer).complainsAbout("identity.password.next", "identity.password.same");
    }

    /** The run's own list of leaked passwords begins with one of these and ends with another; see {@code leaked-passwords.txt}. */
    @ParameterizedTest
    @ValueSource(strings = {"password1234", "sommerferie2024", "correct horse battery staple", "123456789012"})
    void isNotOneThatLeaked(String leaked) {
        var house = houses.found(COUNSELLOR);

        var answer = change(signedIn(house), PASSWORD, leaked, leaked);

        assertThat(answer).complainsAbout("identity.password.next", "identity.password.breached");
    }

    @Test
    void hasNoRulesAboutComposition() {
        var house = houses.found(COUNSELLOR);
        var plain = "kun smaa bogstaver her";

        var answer = change(signedIn(house), PASSWORD, plain, plain);

        assertThat(answer).leadsTo("/account/password?changed=1");
    }

    @Test
    void ofTheStartIsReplacedBeforeAnythingElse() {
        var house = houses.found(COUNSELLOR, ADMINISTRATOR);
        var start = newStartPassword(house);
        var visitor = visitors.stranger();
        visitor.signIn(house.login(COUNSELLOR), start);

        var sentTo = visitor.get("/");
        var after = change(visitor, start, NEXT, NEXT);

        assertThat(sentTo).leadsTo("/account/password");
        assertThat(visitor.get("/account/password")).isShown();
        assertThat(after).leadsTo("/");
        assertThat(visitor.get("/")).isShown();
    }

    @Test
    void ofTheStartLetsItsOwnerLeaveToo() {
        var house = houses.found(COUNSELLOR, ADMINISTRATOR);
        var start = newStartPassword(house);
        var visitor = visitors.stranger();
        visitor.signIn(house.login(COUNSELLOR), start);

        var answer = visitor.open("/").form("layout.sign-out").send();

        assertThat(answer).leadsTo("/sign-in");
        assertThat(visitor.get("/")).leadsTo("/sign-in");
    }

    @Test
    void givenAnewEndsEverySession() {
        var house = houses.found(COUNSELLOR, ADMINISTRATOR);
        var visitor = signedIn(house);

        newStartPassword(house);

        assertThat(visitor.get("/")).leadsTo("/sign-in");
    }

    @Test
    void givenAnewIsToldToItsOwner() {
        var house = houses.found(COUNSELLOR, ADMINISTRATOR);
        var start = newStartPassword(house);
        var visitor = visitors.stranger();
        visitor.signIn(house.login(COUNSELLOR), start);

        change(visitor, start, NEXT, NEXT);

        assertThat(visitor.open("/").text())
                .contains(visitor.open("/")
                        .language()
                        .say(
                                "identity.news.START_PASSWORD",
                                house.member(ADMINISTRATOR).name()));
    }

    @Test
    void newsOfANewOneIsNotPutAwayByTheSessionThatChangedIt() {
        var house = houses.found(COUNSELLOR);
        var visitor = signedIn(house);
        clock.advance(Duration.ofSeconds(1));
        change(visitor, PASSWORD, NEXT, NEXT);
        var news = visitor.open("/").page().select("a[href^=/account/news/]").attr("href");

        assertThat(visitor.get(news)).says("identity.news.stays");
        assertThat(visitor.post(news)).hasStatus(404);

        var again = visitors.stranger();
        again.signIn(house.login(COUNSELLOR), NEXT);
        again.get(news);
        assertThat(again.post(news)).leadsTo("/");
        assertThat(again.open("/").page().select("a[href^=/account/news/]")).isEmpty();
    }

    private String newStartPassword(House house) {
        return house.inside(
                () -> accounts.newStartPassword(house.member(COUNSELLOR).account(), house.signedIn(ADMINISTRATOR)));
    }

    private Visitor signedIn(House house) {
        return visitors.signedIn(house.member(COUNSELLOR));
    }

    private static Answer change(Visitor visitor, String old, String next, String again) {
        return visitor.get("/account/password")
                .form("identity.password.do")
                .fill("identity.password.old", old)
                .fill("identity.password.next", next)
                .fill("identity.password.again", again)
                .send();
    }
}
