package dk.samklang.platform.identity;

import static dk.samklang.organisation.Roles.ADMINISTRATOR;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.platform.identity.Authenticator.PAGE;
import static dk.samklang.platform.identity.Authenticator.begin;
import static dk.samklang.platform.identity.Authenticator.code;
import static dk.samklang.testing.House.PASSWORD;
import static dk.samklang.testing.Visitor.field;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Sql;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.TestDemand;
import dk.samklang.testing.Visitors;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
@Requirement(value = "X-3", part = "totp")
class SecondFactorTests {

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    @Autowired
    private TestDemand demand;

    @Autowired
    private TestClock clock;

    private House house;
    private Authenticator phones;

    @BeforeEach
    void foundAHouse() {
        house = houses.found(COUNSELLOR, ADMINISTRATOR);
        phones = new Authenticator(visitors, clock);
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

        phones.setUp(visitor);

        assertThat(visitor.get("/")).isShown().hasHeading("agenda.title");
    }

    @Test
    void asksForACodeAfterThePassword() {
        var phone = phones.setUp(visitors.signedIn(house.member(COUNSELLOR)));
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
        var phone = phones.setUp(visitors.signedIn(house.member(COUNSELLOR)));
        clock.advance(Duration.ofMinutes(5));

        assertThat(code(phones.waiting(house.login(COUNSELLOR)), phone.code(Duration.ofSeconds(seconds))))
                .leadsTo("/");
    }

    @ParameterizedTest
    @ValueSource(ints = {-90, 90})
    void refusesACodeOfAnotherTime(int seconds) {
        var phone = phones.setUp(visitors.signedIn(house.member(COUNSELLOR)));
        clock.advance(Duration.ofMinutes(5));

        assertThat(code(phones.waiting(house.login(COUNSELLOR)), phone.code(Duration.ofSeconds(seconds))))
                .hasStatus(422);
    }

    @Test
    void takesEachCodeOnce() {
        var phone = phones.setUp(visitors.signedIn(house.member(COUNSELLOR)));
        clock.advance(Duration.ofMinutes(1));

        assertThat(code(phones.waiting(house.login(COUNSELLOR)), phone.code())).leadsTo("/");
        assertThat(code(phones.waiting(house.login(COUNSELLOR)), phone.code())).hasStatus(422);
    }

    @Test
    void doesNotTakeTheCodeItWasSetUpWithAgain() {
        var phone = phones.setUp(visitors.signedIn(house.member(COUNSELLOR)));

        assertThat(code(phones.waiting(house.login(COUNSELLOR)), phone.code())).hasStatus(422);
    }

    @Test
    void slowsGuessingDown() {
        phones.setUp(visitors.signedIn(house.member(COUNSELLOR)));
        var visitor = phones.waiting(house.login(COUNSELLOR));

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
        phones.setUp(visitor);
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
        phones.setUp(visitor);
        assertThat(visitor.open("/").page().select("a[href^=/account/news/]")).isEmpty();

        phones.setUp(visitor);

        assertThat(visitor.open("/")).says("identity.news.SECOND_FACTOR_CHANGED");
    }

    @Test
    void staysAsItWasUntilANewPhoneIsConfirmed() {
        var phone = phones.setUp(visitors.signedIn(house.member(COUNSELLOR)));
        clock.advance(Duration.ofMinutes(1));
        var visitor = phones.waiting(house.login(COUNSELLOR));
        code(visitor, phone.code());
        begin(visitor);
        clock.advance(Duration.ofMinutes(1));

        assertThat(code(phones.waiting(house.login(COUNSELLOR)), phone.code())).leadsTo("/");
    }
}
