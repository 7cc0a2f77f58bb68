package dk.samklang.platform.identity;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.testing.House.PASSWORD;
import static dk.samklang.testing.Visitor.field;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.testing.Answer;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Sql;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.Visitor;
import dk.samklang.testing.Visitors;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
@Requirement(value = "X-3", part = "password")
class SignInTests {

    private static final String WRONG = "helt forkert kode";

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    @Autowired
    private TestClock clock;

    @Test
    void letsInWhoeverHasTheRightPassword() {
        var house = houses.found(COUNSELLOR);
        var visitor = visitors.stranger();

        var answer = visitor.signIn(house.login(COUNSELLOR), PASSWORD);

        assertThat(answer).hasStatus(303).leadsTo("/");
        assertThat(visitor.get("/")).isShown().hasHeading("agenda.title");
    }

    @Test
    void readsTheUserNameAsPeopleTypeIt() {
        var house = houses.found(COUNSELLOR);

        var answer = visitors.stranger().signIn(" " + house.login(COUNSELLOR).toUpperCase(Locale.ROOT) + " ", PASSWORD);

        assertThat(answer).leadsTo("/");
    }

    @Nested
    class TellsNobodyWhetherAnAccountExists {

        @Autowired
        private SignIn signIn;

        @Autowired
        private OpenAccount accounts;

        @Test
        void byWhatItAnswers() {
            var house = houses.found(COUNSELLOR);

            var wrong = visitors.stranger().signIn(house.login(COUNSELLOR), WRONG);
            var unknown = visitors.stranger().signIn("findes-slet-ikke", WRONG);

            assertThat(wrong).hasStatus(422).says("identity.sign-in.refused");
            assertThat(unknown).hasStatus(422).says("identity.sign-in.refused");
            assertThat(unknown.text()).isEqualTo(wrong.text());
        }

        @Test
        void evenWhenTheAccountIsClosed() {
            var house = houses.found(COUNSELLOR);
            closeAccount(house.member(COUNSELLOR).account());

            var answer = visitors.stranger().signIn(house.login(COUNSELLOR), PASSWORD);

            assertThat(answer).hasStatus(422).says("identity.sign-in.refused");
        }

        @Test
        void byHowHardItWorks() {
            var login = "kendt-af-huset";
            houses.found().inside(() -> accounts.forDemo(login, "et kodeord kun for denne"));
            work("bare for at varme op");

            var known = work(login);
            var unknown = work("findes-slet-ikke-heller");

            assertThat((double) unknown / known).isBetween(0.5, 2.0);
        }

        /** Processor time of the cheapest of four attempts, in nanoseconds. */
        private long work(String login) {
            var processor = ManagementFactory.getThreadMXBean();
            return LongStream.range(0, 4)
                    .map(_ -> {
                        var before = processor.getCurrentThreadCpuTime();
                        signIn.attempt(login, WRONG, "2001:db8:ffff::" + login.length());
                        return processor.getCurrentThreadCpuTime() - before;
                    })
                    .min()
                    .orElseThrow();
        }
    }

    @Nested
    class MakesGuessingSlow {

        @Test
        void byLettingEvenTheRightPasswordWaitAfterFiveWrongOnes() {
            var house = houses.found(COUNSELLOR);
            failTimes(5, visitors.stranger(), house.login(COUNSELLOR));

            var answer = visitors.stranger().signIn(house.login(COUNSELLOR), PASSWORD);

            assertThat(answer).hasStatus(429).says("identity.sign-in.too-many", 1);
        }

        @Test
        void butNotForever() {
            var house = houses.found(COUNSELLOR);
            failTimes(5, visitors.stranger(), house.login(COUNSELLOR));

            clock.advance(Duration.ofSeconds(31));

            assertThat(visitors.stranger().signIn(house.login(COUNSELLOR), PASSWORD))
                    .leadsTo("/");
        }

        @Test
        void forNamesNobodyHas() {
            failTimes(5, visitors.stranger(), "gaettes-paa");

            var answer = visitors.stranger().signIn("gaettes-paa", WRONG);

            assertThat(answer).hasStatus(429);
        }

        @Test
        void longerEachTime() {
            failTimes(5, visitors.stranger(), "gaettes-laenge-paa");
            clock.advance(Duration.ofSeconds(31));
            failTimes(1, visitors.stranger(), "gaettes-laenge-paa");

            clock.advance(Duration.ofSeconds(31));

            assertThat(visitors.stranger().signIn("gaettes-laenge-paa", WRONG)).hasStatus(429);
        }

        @Test
        void fromOneAddressWhateverTheNames() {
            var house = houses.found(COUNSELLOR);
            var guesser = visitors.stranger();
            IntStream.range(0, 30).forEach(number -> guesser.signIn("gaet-" + number, WRONG));

            assertThat(guesser.signIn("gaet-31", WRONG)).hasStatus(429);
            assertThat(visitors.stranger().signIn(house.login(COUNSELLOR), PASSWORD))
                    .leadsTo("/");
        }

        @Test
        void andForgetsMistakesOnceThePasswordWasRight() {
            var house = houses.found(COUNSELLOR);
            failTimes(4, visitors.stranger(), house.login(COUNSELLOR));
            visitors.signedIn(house.member(COUNSELLOR));

            failTimes(4, visitors.stranger(), house.login(COUNSELLOR));

            assertThat(visitors.stranger().signIn(house.login(COUNSELLOR), PASSWORD))
                    .leadsTo("/");
        }

        private void failTimes(int times, Visitor visitor, String login) {
            IntStream.range(0, times).forEach(_ -> visitor.signIn(login, WRONG));
        }
    }

    @Nested
    class LeadsBack {

        @Test
        void toThePageSomebodyWanted() {
            var house = houses.found(COUNSELLOR);
            var visitor = visitors.stranger();
            var asked = visitor.open("/account/password");

            var answer = asked.form("identity.sign-in.do")
                    .fill("identity.username", house.login(COUNSELLOR))
                    .fill("identity.password.label", PASSWORD)
                    .send();

            assertThat(answer).leadsTo("/account/password");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "https://ond.example/",
                    "//ond.example/",
                    "/\\ond.example/",
                    "\\\\ond.example",
                    "/\t/ond.example",
                    "javascript:alert(1)",
                    "/ \r\nSet-Cookie: samklang=x",
                    ""
                })
        void butNeverOutOfTheProgram(String back) {
            var house = houses.found(COUNSELLOR);
            var visitor = visitors.stranger();

            var answer = visitor.post(
                    "/sign-in",
                    field("username", house.login(COUNSELLOR)),
                    field("password", PASSWORD),
                    field("back", back));

            assertThat(answer).hasStatus(303).leadsTo("/");
        }
    }

    @Nested
    class FromWithinAPageWhoseSessionEnded {

        @Test
        void letsTheSamePersonGoOn() {
            var house = houses.found(COUNSELLOR);
            var counsellor = house.member(COUNSELLOR);
            var visitor = visitors.stranger();

            var answer = again(
                    visitor, counsellor.login(), counsellor.staff().value().toString());

            assertThat(answer).hasStatus(200);
            assertThat(answer.body()).contains("\"csrf\"");
            assertThat(visitor.get("/")).isShown();
        }

        @Test
        void handsNobodyElseTheText() {
            var house = houses.found(COUNSELLOR, COUNSELLOR);
            var writer = house.members(COUNSELLOR).getFirst();
            var other = house.members(COUNSELLOR).getLast();
            var visitor = visitors.stranger();

            var answer = again(visitor, other.login(), writer.staff().value().toString());

            assertThat(answer).hasStatus(403);
            assertThat(visitor.get("/")).leadsTo("/sign-in");
        }

        private Answer again(Visitor visitor, String login, String samePerson) {
            return visitor.postAsScript(
                    "/sign-in", field("username", login), field("password", PASSWORD), field("samePerson", samePerson));
        }
    }

    static void closeAccount(AccountId account) {
        Sql.asOwner()
                .sql("update identity.account set disabled_at = now() where id = :id")
                .param("id", account.value())
                .update();
    }
}
