package dk.samklang.helpline.conversation;

import static dk.samklang.organisation.Roles.AUDITOR;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.helpline.Talk;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of the alias that a form names. */
@ProgramTest
class LinkAliasTests {

    @Autowired
    private Houses houses;

    @Autowired
    private LinkAlias links;

    @Test
    void aNewOneThatMayNotBeMadeIsNotSaidToHaveBeenThere() {
        var house = houses.found(COUNSELLOR, AUDITOR);
        var talk = Talk.noting("Ringede igen.").withNew("Fyrtårnet").on(house.helpline());

        var link = house.inside(() -> links.resolve(house.signedIn(AUDITOR), talk));

        assertThat(link).isInstanceOf(LinkAlias.Link.NotThere.class);
    }
}
