package dk.samklang.helpline.frequentuser;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.platform.ids.Ids;
import dk.samklang.platform.retention.RunRetention;
import dk.samklang.testing.Answer;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Sql;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.Visitor;
import dk.samklang.testing.Visitors;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The night comes while somebody writes: either the alias stays, or the writer is told and keeps every word. */
@ProgramTest
@Requirement("FB-7")
class AliasRaceTests {

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    @Autowired
    private TestClock clock;

    @Autowired
    private RunRetention retention;

    @Autowired
    private AliasRetention rule;

    @Autowired
    private HoldAlias holdAlias;

    @Autowired
    private ApplicationContext program;

    private final ExecutorService others = Executors.newVirtualThreadPerTaskExecutor();

    private House house;
    private FrequentUserId alias;

    @BeforeEach
    void anAliasIsPastItsTime() {
        house = houses.found(COUNSELLOR);
        alias = Given.in(program).alias(house, "Fyrtårnet");
        clock.advance(Duration.ofDays(100));
    }

    @AfterEach
    void nobodyIsLeftWaiting() {
        others.shutdownNow();
    }

    @Test
    void anAliasThatIsBeingLinkedAtThatMomentStays() throws InterruptedException {
        var by = house.signedIn(COUNSELLOR);
        var held = new CountDownLatch(1);
        var nightIsOver = new CountDownLatch(1);
        var registering = CompletableFuture.supplyAsync(
                () -> house.inside(() -> {
                    holdAlias.hold(by, house.helpline(), alias);
                    held.countDown();
                    await(nightIsOver);
                    return Given.in(program)
                            .registered(
                                    house,
                                    by,
                                    Talk.noting("Ringede igen.")
                                            .at(clock.instant())
                                            .with(alias));
                }),
                others);
        await(held);

        retention.run();
        nightIsOver.countDown();
        var talk = registering.join();
        retention.run();

        assertThat(words(talk.value().toString())).isOne();
        assertThat(exists()).isTrue();
    }

    @Test
    void anAliasThatWasJustRegisteredWithStays() throws InterruptedException {
        var by = house.signedIn(COUNSELLOR);
        var registered = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var registering = CompletableFuture.supplyAsync(
                () -> house.inside(() -> {
                    var talk = Given.in(program)
                            .registered(
                                    house,
                                    by,
                                    Talk.noting("Ringede igen.")
                                            .at(clock.instant())
                                            .with(alias));
                    registered.countDown();
                    await(mayEnd);
                    return talk;
                }),
                others);
        await(registered);

        var gone = house.inside(rule::run);
        mayEnd.countDown();

        assertThat(gone).isZero();
        assertThat(words(registering.join().value().toString())).isOne();
        assertThat(exists()).isTrue();
    }

    @Test
    void whoComesTooLateIsToldAndKeepsEveryWord() throws InterruptedException {
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        var gone = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var night = CompletableFuture.supplyAsync(
                () -> house.inside(() -> {
                    var many = rule.run();
                    gone.countDown();
                    await(mayEnd);
                    return many;
                }),
                others);
        await(gone);

        var sending = CompletableFuture.supplyAsync(() -> register(ingrid), others);
        untilSomebodyWaits();
        mayEnd.countDown();

        assertThat(night.join()).isOne();
        assertThat(sending.join())
                .hasStatus(422)
                .says("conversation.error.alias-gone")
                .shows("Ringede igen i nat.");
        assertThat(exists()).isFalse();
    }

    private Answer register(Visitor visitor) {
        return visitor.post(
                "/helpline/conversations",
                Visitor.field("id", Ids.next().toString()),
                Visitor.field("service", house.helpline().value().toString()),
                Visitor.field("channel", "PHONE"),
                Visitor.field("date", "2026-06-10"),
                Visitor.field("time", "09:00"),
                Visitor.field("duration", "12"),
                Visitor.field("note", "Ringede igen i nat."),
                Visitor.field("frequentUser", alias.value().toString()));
    }

    private boolean exists() {
        return count("helpline.frequent_user where id = '" + alias.value() + "'") == 1;
    }

    private static long words(String conversation) {
        return count("helpline.conversation_text where conversation_id = '" + conversation + "'");
    }

    private static long count(String rows) {
        return Sql.asOwner()
                .sql("select count(*) from " + rows)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Until one session waits for what another holds. */
    private static void untilSomebodyWaits() throws InterruptedException {
        var patience = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (count("pg_locks where not granted") == 0) {
            assertThat(System.nanoTime()).isLessThan(patience);
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }
}
