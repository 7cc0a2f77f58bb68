package dk.samklang.platform.identity;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whoever tries doors that are not theirs is seen to. */
@ProgramTest
@ExtendWith(OutputCaptureExtension.class)
class RefusalLogTests {

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    @Test
    void whoAsksForWhatIsNotTheirsStandsInTheLogById(CapturedOutput log) {
        var house = houses.found(COUNSELLOR);
        var member = house.member(COUNSELLOR);

        visitors.signedIn(member).get("/admin/staff/" + member.staff().value() + "?name=Ingrid");

        assertThat(log)
                .contains("Refused: " + member.staff().value()
                        + " at GET /admin/staff/{id}, which requires organisation.manage")
                .doesNotContain("Ingrid", member.name());
    }
}
