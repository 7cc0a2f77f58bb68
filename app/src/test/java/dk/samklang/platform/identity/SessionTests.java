package dk.samklang.platform.identity;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.testing.House.PASSWORD;
import static dk.samklang.testing.Visitor.field;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.testing.Held;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Sql;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.Visitor;
import dk.samklang.testing.Visitors;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
@Requirement(value = "X-3", part = "password")
class SessionTests {

    private static final String SESSION = "samklang";

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    @Autowired
    private TestClock clock;

    @Test
    void beginsWithSignIn() {
        var visitor = visitors.stranger();

        visitor.open("/");

        assertThat(visitor.cookie(SESSION)).isEmpty();
    }

    @Test
    void isKeptInACookieThatScriptsAndStrangersCannotUse() {
        var house = houses.found(COUNSELLOR);

        var answer = visitors.stranger().signIn(house.login(COUNSELLOR), PASSWORD);

        assertThat(answer.setCookie(SESSION))
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Expires", "Max-Age", "Domain");
    }

    @Test
    void isSecureBehindASecureAddress() {
        var house = houses.found(COUNSELLOR);
        var visitor = visitors.stranger().overHttps();

        var answer = visitor.signIn(house.login(COUNSELLOR), PASSWORD);

        assertThat(answer.setCookie(SESSION)).contains("Secure");
    }

    @Test
    void hasATokenThatNobodyGuesses() {
        var visitor = visitors.signedIn(houses.found(COUNSELLOR).member(COUNSELLOR));

        var token = new String(Base64.getDecoder().decode(visitor.cookie(SESSION)), StandardCharsets.UTF_8);

        assertThat(Base64.getUrlDecoder().decode(token)).hasSize(27);
    }

    @Test
    void hasAnotherTokenOnceThePasswordWasShownAgain() {
        var visitor = visitors.signedIn(houses.found(COUNSELLOR).member(COUNSELLOR));
        var before = visitor.cookie(SESSION);

        visitor.post("/account/second-factor/owner", Visitor.field("password", PASSWORD));

        assertThat(visitor.cookie(SESSION)).isNotEqualTo(before);
        assertThat(visitor.get("/")).isShown();
        assertThat(visitors.stranger().keepCookie(SESSION, before).get("/")).leadsTo("/sign-in");
    }

    @Test
    void doesNotGetItsOldTokenBackFromASlowRequestThatBeganBefore() throws SQLException {
        var visitor = signedIn();
        visitor.get("/");
        unusedFor(Duration.ofMinutes(2), visitor);
        var before = visitor.cookie(SESSION);

        try (var hold = Held.table("helpline.conversation")) {
            var slow = CompletableFuture.supplyAsync(() -> presenting(before).get("/helpline/conversations"));
            hold.untilSomebodyWaits();
            visitor.post("/account/second-factor/owner", Visitor.field("password", PASSWORD));
            hold.letGo();
            assertThat(slow.join()).isShown();
        }

        assertThat(presenting(before).get("/")).leadsTo("/sign-in");
        assertThat(visitor.get("/")).isShown();
    }

    @Test
    void isNeverOneThatSomebodyElseChose() {
        var house = houses.found(COUNSELLOR);
        var planted = "cGxhbnRlZC1ieS1zb21lYm9keS1lbHNlLTAwMDAwMDAx";
        var visitor = visitors.stranger().keepCookie(SESSION, planted);

        visitor.signIn(house.login(COUNSELLOR), PASSWORD);

        assertThat(visitor.cookie(SESSION)).isNotEmpty().isNotEqualTo(planted);
    }

    @Test
    void staysTheSameFromPageToPage() {
        var visitor = signedIn();
        var session = visitor.cookie(SESSION);

        visitor.get("/");
        visitor.get("/account/password");

        assertThat(visitor.cookie(SESSION)).isEqualTo(session);
    }

    @Test
    void endsWithSignOut() {
        var visitor = signedIn();
        var page = visitor.get("/");
        var session = visitor.cookie(SESSION);

        page.form("layout.sign-out").send();

        assertThat(visitor.get("/")).leadsTo("/sign-in");
        assertThat(presenting(session).get("/")).leadsTo("/sign-in");
    }

    @Test
    void doesNotEndByALinkSomebodySent() {
        var visitor = signedIn();

        assertThat(visitor.get("/sign-out").status()).isIn(404, 405);
        assertThat(visitor.get("/")).isShown();
    }

    @Test
    void endsAfterAnHourWithoutUse() {
        var visitor = signedIn();
        unusedFor(Duration.ofMinutes(61), visitor);

        assertThat(visitor.get("/")).leadsTo("/sign-in");
    }

    @Test
    void livesOnWhileItIsUsed() {
        var visitor = signedIn();
        unusedFor(Duration.ofMinutes(59), visitor);
        visitor.get("/");

        unusedFor(Duration.ofMinutes(59), visitor);

        assertThat(visitor.get("/")).isShown();
    }

    @Test
    void endsAfterAWorkingDayHoweverBusy() {
        var visitor = signedIn();

        clock.set(Instant.now().plus(Duration.ofHours(12)).plusSeconds(5));

        assertThat(visitor.get("/")).leadsTo("/sign-in");
    }

    @Test
    void endsAtOnceForSomebodyWhoStopsWorkingHere() {
        var house = houses.found(COUNSELLOR);
        var visitor = visitors.signedIn(house.member(COUNSELLOR));
        leaves(house.member(COUNSELLOR));

        assertThat(visitor.get("/")).leadsTo("/sign-in");
    }

    @Test
    void endsAtOnceWhenTheAccountIsClosed() {
        var house = houses.found(COUNSELLOR);
        var visitor = visitors.signedIn(house.member(COUNSELLOR));
        SignInTests.closeAccount(house.member(COUNSELLOR).account());

        assertThat(visitor.get("/")).leadsTo("/sign-in");
    }

    @Test
    void answersOurOwnScriptsWithAPlainNo() {
        var answer = visitors.stranger().getAsScript("/");

        assertThat(answer).hasStatus(401);
    }

    @Test
    void isNotUsedByAFormFromAnotherSite() {
        var visitor = signedIn();

        var answer = visitor.postWithoutToken("/sign-out");

        assertThat(answer).hasStatus(403).hasHeading("layout.error.forbidden.title");
        assertThat(visitor.get("/")).isShown();
    }

    @Test
    void isNotUsedWithATokenSomebodyMadeUp() {
        var visitor = signedIn();

        var answer = visitor.postWithoutToken("/sign-out", field("_csrf", "00000000-0000-0000-0000-000000000000"));

        assertThat(answer).hasStatus(403);
        assertThat(visitor.get("/")).isShown();
    }

    @Test
    void acceptsAFormFromATabThatWasOpenedEarlier() {
        var visitor = signedIn();
        var earlier = visitor.get("/");
        visitor.get("/account/password");
        visitor.get("/");

        var answer = earlier.form("layout.sign-out").send();

        assertThat(answer).leadsTo("/sign-in");
    }

    private Visitor signedIn() {
        return visitors.signedIn(houses.found(COUNSELLOR).member(COUNSELLOR));
    }

    private Visitor presenting(String session) {
        return visitors.stranger().keepCookie(SESSION, session);
    }

    /** Sessions live by the machine's clock, so time passes by moving what is written down about them. */
    private static void unusedFor(Duration time, Visitor visitor) {
        var moved = Sql.asOwner()
                .sql("""
                        update identity.session
                        set creation_time = creation_time - :ms, last_access_time = last_access_time - :ms,
                            expiry_time = expiry_time - :ms
                        where session_id = :id
                        """)
                .param("ms", time.toMillis())
                .param("id", id(visitor))
                .update();
        assertThat(moved).isOne();
    }

    private static String id(Visitor visitor) {
        return new String(Base64.getDecoder().decode(visitor.cookie(SESSION)), StandardCharsets.UTF_8);
    }

    private static void leaves(House.Member member) {
        Sql.asOwner()
                .sql("update organisation.staff_member set active = false where id = :id")
                .param("id", member.staff().value())
                .update();
    }
}
