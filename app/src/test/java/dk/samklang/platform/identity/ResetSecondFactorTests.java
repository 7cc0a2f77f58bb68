package dk.samklang.platform.identity;

import static dk.samklang.organisation.Roles.ADMINISTRATOR;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.testing.House.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A colleague with the right to it helps somebody who has lost phone and paper. */
@ProgramTest
@Requirement(value = "X-3", part = "totp")
class ResetSecondFactorTests {

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

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
    void takesAwayWhatIsLost() {
        phones.setUp(visitors.signedIn(house.member(COUNSELLOR)));
        var administrator = visitors.signedIn(house.member(ADMINISTRATOR));

        assertThat(administrator.post(reset())).leadsTo("/admin?reset=1");

        assertThat(visitors.stranger().signIn(house.login(COUNSELLOR), PASSWORD))
                .leadsTo("/");
    }

    @Test
    void signsTheOwnerOutEverywhere() {
        var visitor = visitors.signedIn(house.member(COUNSELLOR));
        phones.setUp(visitor);

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
        var news = visitor.open("/").page().select("a[href^=/account/news/]").attr("href");

        assertThat(visitors.signedIn(house.member(ADMINISTRATOR)).get(news)).hasStatus(404);
        assertThat(visitor.get(news)).isShown();
        visitor.post(news);

        assertThat(visitor.open("/").text())
                .doesNotContain(house.member(ADMINISTRATOR).name());
    }

    @Test
    void cannotDoItWithoutTheRightOrFromElsewhere() {
        var counsellor = visitors.signedIn(house.member(COUNSELLOR));
        phones.setUp(counsellor);
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
