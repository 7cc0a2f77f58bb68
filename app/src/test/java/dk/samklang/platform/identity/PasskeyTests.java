package dk.samklang.platform.identity;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.testing.Visitor.field;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.Visitors;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a server must refuse; that it lets in the right ones, a browser shows. */
@ProgramTest
@Requirement(value = "X-3", part = "passkey")
class PasskeyTests {

    private static final String PAGE = "/account/second-factor";

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    @Autowired
    private TestClock clock;

    private House house;

    @BeforeEach
    void foundAHouse() {
        house = houses.found(COUNSELLOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "not json",
                "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"response\":{}}",
                "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"e30\","
                        + "\"authenticatorData\":\"AAAA\",\"signature\":\"AAAA\",\"attestationObject\":\"oA\"}}"
            })
    void nothingButAPasskeyIsAccepted(String answer) {
        var visitor = visitors.signedIn(house.member(COUNSELLOR));
        visitor.postAsScript(PAGE + "/passkeys/question");
        assertThat(visitor.post(PAGE + "/passkeys", field("credential", answer)))
                .leadsTo(PAGE + "?refused=1");

        var stranger = visitors.stranger();
        stranger.get("/sign-in");
        stranger.postAsScript("/sign-in/passkey/question");
        assertThat(stranger.post("/sign-in/passkey", field("credential", answer)))
                .leadsTo("/sign-in?passkey=1");
        assertThat(stranger.get("/")).leadsTo("/sign-in");
    }

    @Test
    void anAnswerWithoutAQuestionIsRefused() {
        var visitor = visitors.signedIn(house.member(COUNSELLOR));

        assertThat(visitor.post(PAGE + "/passkeys", field("credential", "{}"))).leadsTo(PAGE + "?refused=1");
    }

    @Test
    void strangersMakeNoFloodOfSessions() {
        var stranger = visitors.stranger();
        stranger.get("/sign-in");

        var refused = IntStream.rangeClosed(1, 301)
                .mapToObj(_ -> stranger.postAsScript("/sign-in/passkey/question"))
                .filter(answer -> answer.status() == 429)
                .count();

        assertThat(refused).isPositive();
        clock.advance(Duration.ofMinutes(10));
        assertThat(stranger.postAsScript("/sign-in/passkey/question")).hasStatus(200);
    }

    @Test
    void everyQuestionIsNew() {
        var visitor = visitors.signedIn(house.member(COUNSELLOR));

        var first = visitor.postAsScript(PAGE + "/passkeys/question").body();
        var second = visitor.postAsScript(PAGE + "/passkeys/question").body();

        assertThat(first).contains("\"userVerification\":\"required\"").isNotEqualTo(second);
    }

    @Test
    void aStrangerIsToldNothingAboutAnybodysPasskeys() {
        var stranger = visitors.stranger();
        stranger.get("/sign-in");

        assertThat(stranger.postAsScript("/sign-in/passkey/question").body()).contains("\"allowCredentials\":[]");
    }
}
