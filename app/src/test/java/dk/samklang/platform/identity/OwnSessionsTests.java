package dk.samklang.platform.identity;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.testing.Visitor.field;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Visitor;
import dk.samklang.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class OwnSessionsTests {

    private static final String PAGE = "/account/sessions";

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    private House house;

    @BeforeEach
    void foundAHouse() {
        house = houses.found(COUNSELLOR, COUNSELLOR);
    }

    @Test
    void showsEveryPlaceOneIsSignedInAt() {
        visitors.signedIn(house.member(COUNSELLOR));
        var here = visitors.signedIn(house.member(COUNSELLOR));
        visitors.signedIn(house.members(COUNSELLOR).getLast());

        assertThat(here.get(PAGE).page().select(".sessions > li")).hasSize(2);
    }

    @Test
    void endsOneOfThem() {
        var there = visitors.signedIn(house.member(COUNSELLOR));
        var here = visitors.signedIn(house.member(COUNSELLOR));

        here.post(PAGE + "/end", field("session", other(here)));

        assertThat(there.get("/")).leadsTo("/sign-in");
        assertThat(here.get("/")).isShown();
    }

    @Test
    void endsAllButThisOne() {
        var there = visitors.signedIn(house.member(COUNSELLOR));
        var here = visitors.signedIn(house.member(COUNSELLOR));

        here.post(PAGE + "/end");

        assertThat(there.get("/")).leadsTo("/sign-in");
        assertThat(here.get("/")).isShown();
    }

    @Test
    void takesNoHarmFromAKeyThatIsNone() {
        var here = visitors.signedIn(house.member(COUNSELLOR));

        assertThat(here.post(PAGE + "/end", field("session", "a\u0000b"))).leadsTo(PAGE);
        assertThat(here.post("/account/second-factor/passkeys/remove", field("passkey", "\u0000")))
                .leadsTo("/account/second-factor");
    }

    @Test
    void leavesOthersAlone() {
        var colleague = visitors.signedIn(house.members(COUNSELLOR).getLast());
        visitors.signedIn(house.members(COUNSELLOR).getLast());
        var here = visitors.signedIn(house.member(COUNSELLOR));

        here.post(PAGE + "/end", field("session", other(colleague)));
        here.post(PAGE + "/end");

        assertThat(colleague.get(PAGE).page().select(".sessions > li")).hasSize(2);
    }

    @Test
    void doesNotGiveAwayWhatTheBrowserHolds() {
        var there = visitors.signedIn(house.member(COUNSELLOR));
        var here = visitors.signedIn(house.member(COUNSELLOR));

        assertThat(here.get(PAGE).body())
                .doesNotContain(there.cookie("samklang"))
                .doesNotContain(here.cookie("samklang"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0 | Edge · Windows
            Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Safari/604.1 | Safari · iPhone
            Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0                             | Firefox · Linux
            curl/8                                                                                             | ''
            """)
    void saysWhichBrowserOnWhichSystem(String agent, String words) {
        assertThat(SessionDevice.of(agent)).isEqualTo(words);
    }

    private static String other(Visitor visitor) {
        return visitor.get(PAGE).page().select(".sessions input[name=session]").attr("value");
    }
}
