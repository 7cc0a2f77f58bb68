package dk.samklang.helpline.agreement;

import static dk.samklang.organisation.Roles.COORDINATOR;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.helpline.Given;
import dk.samklang.platform.retention.RunRetention;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.Visitor;
import dk.samklang.testing.Visitors;
import dk.samklang.testing.WholeDatabase;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What was agreed with somebody goes with their alias, to the last word. */
@ProgramTest
@Requirement("FB-7")
class GoesWithAliasTests {

    private static final Instant LONG_AFTER = Instant.parse("2026-06-03T07:00:00Z");
    private static final String SAID = "Oboen vender hjem hver torsdag";
    private static final String WORDING = "Oboen vender hjem hver torsdag, siger vi.";
    private static final String RISK = "Oboen vender hjem hver torsdag, og den spiller allerede hos en behandler.";
    private static final String WHY = "Oboen vender hjem hver torsdag, men nu er den pakket ned igen.";

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    @Autowired
    private TestClock clock;

    @Autowired
    private RunRetention retention;

    @Test
    void isFoundNowhereOnceTheAliasIsGone() {
        var house = houses.found(COUNSELLOR, COORDINATOR);
        var alias = Given.in(program).alias(house, "Klarinetten");
        var coordinator = visitors.signedIn(house.member(COORDINATOR));
        coordinator.get("/helpline/agreements");
        var proposal = SentProposal.ofTimes(alias).with("wording", WORDING).with("treatmentWords", RISK);
        proposal.by(coordinator);
        coordinator.post(proposal.path() + "/end", Visitor.field("version", "0"), Visitor.field("why", WHY));
        assertThat(WholeDatabase.tablesSaying(SAID)).contains("helpline.arrangement", "helpline.arrangement_step");

        clock.set(LONG_AFTER);
        retention.run();

        assertThat(WholeDatabase.tablesSaying(SAID)).isEmpty();
    }
}
