package dk.samklang.platform.identity;

import static dk.samklang.organisation.Roles.ADMINISTRATOR;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.testing.House.PASSWORD;
import static dk.samklang.testing.Visitor.field;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.testing.Answer;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.Phone;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Sql;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.TestDemand;
import dk.samklang.testing.Visitor;
import dk.samklang.testing.Visitors;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
@Requirement(value = "X-3", part = "totp")
class SecondFactorTests {

    private static final String PAGE = "/account/second-factor";

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    @Autowired
    private TestDemand demand;

    @Autowired
    private TestClock clock;

    private House house;

    @BeforeEach
    void foundAHouse() {
        house = houses.found(COUNSELLOR, ADMINISTRATOR);
    }

    @Test
    void isDemandedBeforeAnythingElse() {
        demand.of(house.member(COUNSELLOR));
        var visitor = visitors.signedIn(house.member(COUNSELLOR));

        assertThat(visitor.get("/")).leadsTo(PAGE);
        assertThat(visitor.get("/helpline/conversations/new")).leadsTo(PAGE);
        assertThat(visitor.open("/")).isShown().hasHeading("identity.factor.title");
    }

    @Test
    void opensTheHouseOnceItIsSetUp() {
        demand.of(house.member(COUNSELLOR));
        var visitor = visitors.signedIn(house.member(COUNSELLOR));

        setUp(visitor);

        assertThat(visitor.get("/")).isShown().hasHeading("agenda.title");
    }

    @Test
    void asksForACodeAfterThePassword() {
        var phone = setUp(visitors.signedIn(house.member(COUNSELLOR)));
        clock.advance(Duration.ofMinutes(1));
        var visitor = visitors.stranger();

        assertThat(visitor.signIn(house.login(COUNSELLOR), PASSWORD)).leadsTo("/sign-in/code");
        assertThat(visitor.get("/")).leadsTo("/sign-in");
        assertThat(code(visitor, phone.code())).leadsTo("/");
        assertThat(visitor.get("/")).isShown().hasHeading("agenda.title");
    }

    @Test
    void isNotSetUpByAWrongCode() {
        var visitor = visitors.signedIn(house.member(COUNSELLOR));
        begin(visitor);

        var answer = visitor.post(PAGE + "/confirm", field("code", "000000"));

        assertThat(answer).hasStatus(422);
        assertThat(visitors.stranger().signIn(house.login(COUNSELLOR), PASSWORD))
                .leadsTo("/");
    }

    @ParameterizedTest
    @ValueSource(ints = {-30, 0, 30})
    void forgivesAPhoneWhoseClockIsHalfAMinuteOff(int seconds) {
        var phone = setUp(visitors.signedIn(house.member(COUNSELLOR)));
        clock.advance(Duration.ofMinutes(5));

        assertThat(code(waiting(), phone.code(Duration.ofSeconds(seconds)))).leadsTo("/");
    }

    @ParameterizedTest
    @ValueSource(ints = {-90, 90})
    void refusesACodeOfAnotherTime(int seconds) {
        var phone = setUp(visitors.signedIn(house.member(COUNSELLOR)));
        clock.advance(Duration.ofMinutes(5));

        assertThat(code(waiting(), phone.code(Duration.ofSeconds(seconds)))).hasStatus(422);
    }

    @Test
    void takesEachCodeOnce() {
        var phone = setUp(visitors.signedIn(house.member(COUNSELLOR)));
        clock.advance(Duration.ofMinutes(1));

        assertThat(code(waiting(), phone.code())).leadsTo("/");
        assertThat(code(waiting(), phone.code())).hasStatus(422);
    }

    @Test
    void doesNotTakeTheCodeItWasSetUpWithAgain() {
        var phone = setUp(visitors.signedIn(house.member(COUNSELLOR)));

        assertThat(code(waiting(), phone.code())).hasStatus(422);
    }

    @Test
    void slowsGuessingDown() {
        setUp(visitors.signedIn(house.member(COUNSELLOR)));
        var visitor = waiting();

        for (var guess = 0; guess < 5; guess++) {
            code(visitor, "00000" + guess);
        }

        assertThat(code(visitor, "000009")).hasStatus(429);
    }

    @Test
    void asksAgainForThePasswordAfterTheSessionIsGone() {
        assertThat(code(visitors.stranger(), "123456")).leadsTo("/sign-in");
        assertThat(visitors.stranger().get("/sign-in/code")).leadsTo("/sign-in");
    }

    @Test
    void isSealedInTheDatabase() {
        var visitor = visitors.signedIn(house.member(COUNSELLOR));
        var secret = begin(visitor);

        var stored = Sql.asOwner()
                .sql("select next_secret from identity.totp where account_id = ?")
                .param(house.member(COUNSELLOR).account().value())
                .query(String.class)
                .single();

        var bytes = new String(Base64.getDecoder().decode(stored), StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain(secret.replace(" ", ""));
    }

    @Test
    void asksForThePasswordAgainBeforeItIsChanged() {
        var visitor = visitors.signedIn(house.member(COUNSELLOR));
        setUp(visitor);
        clock.advance(Duration.ofMinutes(11));

        assertThat(visitor.get(PAGE)).says("identity.prove.text");
        assertThat(visitor.post(PAGE + "/begin")).leadsTo(PAGE);
        assertThat(visitor.post(PAGE + "/codes")).leadsTo(PAGE);
        assertThat(visitor.post(PAGE + "/passkeys/remove", field("passkey", "x")))
                .leadsTo(PAGE);
        assertThat(visitor.postAsScript(PAGE + "/passkeys/question")).hasStatus(403);
        assertThat(visitor.post(PAGE + "/owner", field("password", "noget helt andet")))
                .hasStatus(422);
        assertThat(visitor.get(PAGE)).says("identity.prove.text");

        assertThat(visitor.post(PAGE + "/owner", field("password", PASSWORD))).leadsTo(PAGE);
        assertThat(visitor.get(PAGE)).says("identity.factor.replace");
    }

    @Test
    void isNotFoundOutByGuessingAtAnOpenSession() {
        var visitor = visitors.signedIn(house.member(COUNSELLOR));
        clock.advance(Duration.ofMinutes(11));
        visitor.get(PAGE);

        for (int guess = 0; guess < 5; guess++) {
            visitor.post(PAGE + "/owner", field("password", "gæt nummer " + guess));
        }

        assertThat(visitor.post(PAGE + "/owner", field("password", PASSWORD))).hasStatus(429);
    }

    @Test
    void tellsTheOwnerWhenItHasChanged() {
        var visitor = visitors.signedIn(house.member(COUNSELLOR));
        setUp(visitor);
        assertThat(visitor.open("/").page().select("a[href^=/account/news/]")).isEmpty();

        setUp(visitor);

        assertThat(visitor.open("/")).says("identity.news.SECOND_FACTOR_CHANGED");
    }

    @Test
    void staysAsItWasUntilANewPhoneIsConfirmed() {
        var phone = setUp(visitors.signedIn(house.member(COUNSELLOR)));
        clock.advance(Duration.ofMinutes(1));
        var visitor = waiting();
        code(visitor, phone.code());
        begin(visitor);
        clock.advance(Duration.ofMinutes(1));

        assertThat(code(waiting(), phone.code())).leadsTo("/");
    }

    @Nested
    class RecoveryCodesOnPaper {

        @Test
        void workOnceInPlaceOfThePhone() {
            var codes = recoveryCodes(setUpAnswer(visitors.signedIn(house.member(COUNSELLOR))));

            assertThat(codes).hasSize(10).doesNotHaveDuplicates();
            assertThat(code(waiting(), codes.getFirst().toUpperCase(Locale.ROOT)))
                    .leadsTo("/");
            assertThat(code(waiting(), codes.getFirst())).hasStatus(422);
            assertThat(code(waiting(), codes.getLast())).leadsTo("/");
        }

        @Test
        void areOfNoUseToAnybodyElse() {
            var codes = recoveryCodes(setUpAnswer(visitors.signedIn(house.member(COUNSELLOR))));
            setUp(visitors.signedIn(house.member(ADMINISTRATOR)));
            var visitor = visitors.stranger();
            visitor.signIn(house.login(ADMINISTRATOR), PASSWORD);

            assertThat(code(visitor, codes.getFirst())).hasStatus(422);
        }

        @Test
        void areReplacedByNewOnes() {
            var visitor = visitors.signedIn(house.member(COUNSELLOR));
            var old = recoveryCodes(setUpAnswer(visitor));

            var fresh = recoveryCodes(visitor.post(PAGE + "/codes"));

            assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(old);
            assertThat(code(waiting(), old.getFirst())).hasStatus(422);
            assertThat(code(waiting(), fresh.getFirst())).leadsTo("/");
        }
    }

    @Nested
    class AColleague {

        @Test
        void takesAwayWhatIsLost() {
            setUp(visitors.signedIn(house.member(COUNSELLOR)));
            var administrator = visitors.signedIn(house.member(ADMINISTRATOR));

            assertThat(administrator.post(reset())).leadsTo("/admin?reset=1");

            assertThat(visitors.stranger().signIn(house.login(COUNSELLOR), PASSWORD))
                    .leadsTo("/");
        }

        @Test
        void signsTheOwnerOutEverywhere() {
            var visitor = visitors.signedIn(house.member(COUNSELLOR));
            setUp(visitor);

            visitors.signedIn(house.member(ADMINISTRATOR)).post(reset());

            assertThat(visitor.get("/")).leadsTo("/sign-in");
        }

        @Test
        void isToldAndSoIsTheOwner() {
            var administrator = visitors.signedIn(house.member(ADMINISTRATOR));
            administrator.post(reset());

            assertThat(administrator.open("/").text())
                    .contains(house.member(COUNSELLOR).name());
            assertThat(visitors.signedIn(house.member(COUNSELLOR)).open("/").text())
                    .contains(house.member(ADMINISTRATOR).name());
        }

        @Test
        void canPutTheNewsAway() {
            visitors.signedIn(house.member(ADMINISTRATOR)).post(reset());
            var visitor = visitors.signedIn(house.member(COUNSELLOR));
            var news =
                    visitor.open("/").page().select("a[href^=/account/news/]").attr("href");

            assertThat(visitors.signedIn(house.member(ADMINISTRATOR)).get(news)).hasStatus(404);
            assertThat(visitor.get(news)).isShown();
            visitor.post(news);

            assertThat(visitor.open("/").text())
                    .doesNotContain(house.member(ADMINISTRATOR).name());
        }

        @Test
        void cannotDoItWithoutTheRightOrFromElsewhere() {
            var counsellor = visitors.signedIn(house.member(COUNSELLOR));
            setUp(counsellor);
            var elsewhere = houses.found(ADMINISTRATOR);

            assertThat(counsellor.post(reset())).hasStatus(404);
            assertThat(visitors.signedIn(elsewhere.member(ADMINISTRATOR)).post(reset()))
                    .hasStatus(404);

            assertThat(visitors.stranger().signIn(house.login(COUNSELLOR), PASSWORD))
                    .leadsTo("/sign-in/code");
        }

        @Test
        void cannotDoItForOneself() {
            var own = "/admin/staff/" + house.member(ADMINISTRATOR).staff().value() + "/second-factor";

            assertThat(visitors.signedIn(house.member(ADMINISTRATOR)).post(own)).hasStatus(404);
        }

        private String reset() {
            return "/admin/staff/" + house.member(COUNSELLOR).staff().value() + "/second-factor";
        }
    }

    private Visitor waiting() {
        var visitor = visitors.stranger();
        visitor.signIn(house.login(COUNSELLOR), PASSWORD);
        return visitor;
    }

    private static Answer code(Visitor visitor, String code) {
        return visitor.post("/sign-in/code", field("code", code));
    }

    private Phone setUp(Visitor visitor) {
        var phone = new Phone(clock, begin(visitor));
        assertThat(visitor.post(PAGE + "/confirm", field("code", phone.code()))).hasStatus(200);
        return phone;
    }

    private Answer setUpAnswer(Visitor visitor) {
        var phone = new Phone(clock, begin(visitor));
        return visitor.post(PAGE + "/confirm", field("code", phone.code()));
    }

    /** The secret, as it can be read on the page that shows it. */
    private static String begin(Visitor visitor) {
        visitor.post(PAGE + "/begin");
        return visitor.get(PAGE).page().select("code.secret").text();
    }

    private static List<String> recoveryCodes(Answer answer) {
        return answer.page().select(".recovery-codes code").eachText();
    }
}
