package dk.samklang.platform.identity;

import static dk.samklang.organisation.Roles.ADMINISTRATOR;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.platform.identity.Authenticator.PAGE;
import static dk.samklang.platform.identity.Authenticator.code;
import static dk.samklang.platform.identity.Authenticator.recoveryCodes;
import static dk.samklang.testing.House.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.Visitors;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Codes on paper, for the day the phone is gone. */
@ProgramTest
@Requirement(value = "X-3", part = "totp")
class RecoveryCodesTests {

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
    void workOnceInPlaceOfThePhone() {
        var codes = recoveryCodes(phones.setUpAnswer(visitors.signedIn(house.member(COUNSELLOR))));

        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(code(
                        phones.waiting(house.login(COUNSELLOR)),
                        codes.getFirst().toUpperCase(Locale.ROOT)))
                .leadsTo("/");
        assertThat(code(phones.waiting(house.login(COUNSELLOR)), codes.getFirst()))
                .hasStatus(422);
        assertThat(code(phones.waiting(house.login(COUNSELLOR)), codes.getLast()))
                .leadsTo("/");
    }

    @Test
    void areOfNoUseToAnybodyElse() {
        var codes = recoveryCodes(phones.setUpAnswer(visitors.signedIn(house.member(COUNSELLOR))));
        phones.setUp(visitors.signedIn(house.member(ADMINISTRATOR)));
        var visitor = visitors.stranger();
        visitor.signIn(house.login(ADMINISTRATOR), PASSWORD);

        assertThat(code(visitor, codes.getFirst())).hasStatus(422);
    }

    @Test
    void areReplacedByNewOnes() {
        var visitor = visitors.signedIn(house.member(COUNSELLOR));
        var old = recoveryCodes(phones.setUpAnswer(visitor));

        var fresh = recoveryCodes(visitor.post(PAGE + "/codes"));

        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(old);
        assertThat(code(phones.waiting(house.login(COUNSELLOR)), old.getFirst()))
                .hasStatus(422);
        assertThat(code(phones.waiting(house.login(COUNSELLOR)), fresh.getFirst()))
                .leadsTo("/");
    }
}
