package dk.samklang.platform.web;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.testing.Houses;
import dk.samklang.testing.Language;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Visitor;
import dk.samklang.testing.Visitors;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What people are told when something is not there, not theirs, or broken, in both languages. */
@ProgramTest
@ExtendWith(OutputCaptureExtension.class)
@Requirement(value = "X-7", part = "languages")
class ErrorPageTests {

    private static final String SECRET = "Ingrid told us a secret";

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    @ParameterizedTest
    @EnumSource
    void whatIsNotThereIsSaid(Language language) {
        var answer = counsellor(language).get("/nowhere");

        assertThat(answer).isNotFound().says("layout.error.not-found.text");
        assertThat(answer.language()).isEqualTo(language);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotYoursLooksLikeWhatIsNotThere(Language language) {
        var visitor = counsellor(language);

        var notYours = visitor.get("/admin/organisation");

        assertThat(notYours).isNotFound();
        assertThat(notYours.text()).isEqualTo(visitor.get("/nowhere").text());
    }

    @ParameterizedTest
    @EnumSource
    void aFormFromAnotherSiteIsRefused(Language language) {
        var answer = counsellor(language).postWithoutToken("/account/password");

        assertThat(answer)
                .hasStatus(403)
                .hasHeading("layout.error.forbidden.title")
                .says("layout.error.forbidden.text");
        assertThat(answer.language()).isEqualTo(language);
    }

    @ParameterizedTest
    @EnumSource
    void somethingBrokenIsSaidWithAReferenceAndNothingElse(Language language, CapturedOutput log) {
        var answer = counsellor(language).get("/testing/broken");

        var reference = answer.page().select("code.reference").text();
        assertThat(answer)
                .hasStatus(500)
                .hasHeading("layout.error.broken.title")
                .nowhereHolds(SECRET, "Exception");
        assertThat(reference).matches("[0-9a-f]{8}");
        assertThat(log)
                .contains("Incident " + reference, "/testing/broken", "IllegalStateException")
                .doesNotContain(SECRET);
    }

    @ParameterizedTest
    @EnumSource
    void everyErrorPageLeadsHome(Language language) {
        var visitor = counsellor(language);

        assertThat(visitor.get("/nowhere").follow(language.say("layout.error.home")))
                .hasHeading("agenda.title");
        assertThat(visitor.get("/testing/broken").follow(language.say("layout.error.home")))
                .hasHeading("agenda.title");
    }

    private Visitor counsellor(Language language) {
        return visitors.signedIn(houses.found(COUNSELLOR).member(COUNSELLOR)).reading(language);
    }
}
