package dk.samklang.helpline.recognition;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Sql;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What aliases are recognised by is drawn after what it is drawn from is saved, and is never forgotten to be. */
@ProgramTest
@Requirement("FB-5")
class DrawWaitingTests {

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Houses houses;

    @Autowired
    private DrawProfiles profiles;

    @Autowired
    private DrawWaiting drawing;

    private House house;
    private FrequentUserId alias;

    @BeforeEach
    void somebodyIsKnown() {
        house = houses.found(COUNSELLOR);
        alias = Given.in(program).alias(house, "Fyrtårnet");
    }

    @Test
    void whoSavesWaitsForNobodyWhoDraws() throws InterruptedException {
        var held = new CountDownLatch(1);
        var saved = new CountDownLatch(1);
        var drawn = CompletableFuture.supplyAsync(() -> house.inside(() -> {
            profiles.hold(house.helpline());
            held.countDown();
            return reached(saved);
        }));
        assertThat(reached(held)).isTrue();

        house.inside(() -> Given.in(program)
                .registered(
                        house,
                        house.member(COUNSELLOR),
                        Talk.noting("Taler om trapezkunst").with(alias)));
        var meanwhile = words();
        saved.countDown();

        assertThat(drawn.join()).isTrue();
        assertThat(meanwhile).isZero();
        Given.in(program).drawn(house);
        assertThat(words()).isOne();
    }

    @Test
    void whatAFallenProgramLeftWaitingIsDrawnAtTheNextStart() {
        Given.in(program)
                .registered(
                        house,
                        house.member(COUNSELLOR),
                        Talk.noting("Taler om trapezkunst").with(alias));
        Sql.asOwner()
                .sql("""
                        with lost as (
                            delete from helpline.recognition_word where frequent_user_id = :alias
                        )
                        insert into helpline.recognition_waiting (organisation_id, frequent_user_id, service_id)
                        values (:house, :alias, :helpline)
                        """)
                .param("alias", alias.value())
                .param("house", house.organisation().value())
                .param("helpline", house.helpline().value())
                .update();

        drawing.begin();
        Given.in(program).drawn(house);

        assertThat(words()).isOne();
    }

    private int words() {
        return Sql.asOwner()
                .sql("""
                        select count(*)
                        from helpline.recognition_word
                        where term = 'trapezkunst' and frequent_user_id = :alias
                        """)
                .param("alias", alias.value())
                .query(Integer.class)
                .single();
    }

    private static boolean reached(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
