package dk.samklang.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.platform.database.FullDisk;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Sql;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.Visitor;
import dk.samklang.testing.Visitors;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever watches over the program hears when nothing can be saved; whoever leads people to it hears whether it shows pages. */
@ProgramTest
@Requirement(value = "X-9", part = "crash")
class HealthTests {

    @Autowired
    private Visitors visitors;

    @Autowired
    private FullDisk fullDisk;

    @Autowired
    private TestClock clock;

    private static int days = 100;

    private Visitor watcher;

    /** What was found out in the test before is old by now. */
    @BeforeEach
    void aWatcherComesBy() {
        watcher = visitors.stranger();
        days += 2;
        clock.advance(Duration.ofDays(days));
    }

    @AfterEach
    void thereIsRoomAgain() {
        Sql.asOwner()
                .sql("drop trigger if exists no_saving on platform.heartbeat")
                .update();
        Sql.asOwner().sql("drop function if exists public.no_saving()").update();
        clock.advance(Duration.ofDays(1));
        assertThat(watcher.get("/health").body()).isEqualTo("ok");
    }

    @Test
    void isWellWhileSomethingCanBeSaved() {
        assertThat(watcher.get("/health").body()).isEqualTo("ok");
        assertThat(watcher.get("/health/reading").body()).isEqualTo("ok");
    }

    @ParameterizedTest
    @ValueSource(strings = {"disk_full", "read_only_sql_transaction"})
    void isNotWellWhereTheDatabaseSavesNothingThoughPagesAreShown(String why) {
        theDatabaseSays(why);

        assertThat(watcher.get("/health")).hasStatus(503);
        assertThat(watcher.get("/health").body()).isEqualTo("unavailable");
        assertThat(watcher.get("/health/reading")).hasStatus(200);
    }

    @Test
    void isNotWellForAWhileAfterSomebodyCouldNotSave() {
        fullDisk.met();

        assertThat(watcher.get("/health")).hasStatus(503);
        assertThat(watcher.get("/health/reading")).hasStatus(200);

        clock.advance(Duration.ofSeconds(61));
        assertThat(watcher.get("/health")).hasStatus(200);
    }

    @Test
    void savesOnceInTenSecondsHoweverOftenItIsAsked() {
        watcher.get("/health");
        var first = beat();

        watcher.get("/health");
        var second = beat();
        clock.advance(Duration.ofSeconds(10));
        watcher.get("/health");

        assertThat(second).isEqualTo(first);
        assertThat(beat()).isNotEqualTo(first);
    }

    private static String beat() {
        return Sql.asOwner()
                .sql("select beaten_at::text from platform.heartbeat")
                .query(String.class)
                .single();
    }

    private static void theDatabaseSays(String condition) {
        Sql.asOwner().sql("""
                        create function public.no_saving() returns trigger language plpgsql as
                        $$ begin raise exception 'no' using errcode = '%s'; end $$
                        """.formatted(condition)).update();
        Sql.asOwner().sql("""
                        create trigger no_saving before insert or update on platform.heartbeat
                        for each row execute function public.no_saving()
                        """).update();
    }
}
