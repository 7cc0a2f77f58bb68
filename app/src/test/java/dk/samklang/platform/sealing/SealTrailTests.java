package dk.samklang.platform.sealing;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.ids.Ids;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Sql;
import dk.samklang.testing.TestClock;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Sealing misses nothing, seals nothing twice, and never stands in the way of those who write. */
@ProgramTest
@Requirement(value = "X-4", part = "trail")
class SealTrailTests {

    private static final int WRITERS = 6;
    private static final int ENTRIES_EACH = 150;

    @Autowired
    private Houses houses;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private SealTrail sealTrail;

    @Autowired
    private TestClock clock;

    private TrailOfHouse trail;

    @BeforeEach
    void found() {
        trail = new TrailOfHouse(houses.found(COUNSELLOR), audit, sealTrail);
    }

    @Test
    void sealsLargeBacklogsInBatches() {
        Sql.asOwner()
                .sql("""
                        insert into audit.entry (organisation_id, id, at, staff_id, action, record_kind)
                        select :organisation, gen_random_uuid(), :at::timestamptz - n * interval '1 hour', :staff, 'READ',
                               'conversation'
                        from generate_series(1, 1200) as n
                        """)
                .param("organisation", trail.organisation())
                .param("at", clock.instant().toString())
                .param("staff", trail.member().value())
                .update();

        sealTrail.seal();

        var report = trail.check(clock.instant());
        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isEqualTo(1200);
        assertThat(report.seals()).isEqualTo(3);
        assertThat(report.waiting()).isZero();
    }

    @Test
    void makesNoSealWhenNothingHasHappened() {
        trail.sealed(1);

        sealTrail.seal();

        assertThat(trail.check(clock.instant()).seals()).isEqualTo(1);
    }

    @Test
    void findsAnEntryThatWasWrittenBeforeAndCommittedAfter() throws SQLException {
        try (var slow = TrailOfHouse.connection("samklang_runtime")) {
            var early = insert(slow);
            trail.sealed(3);

            slow.commit();
            sealTrail.seal();

            assertThat(trail.one(
                            "select seal from audit.entry where organisation_id = ? and id = '" + early + "'",
                            Long.class))
                    .isEqualTo(2);
        }
        assertThat(trail.check(clock.instant()).findings()).isEmpty();
    }

    @Test
    void letsWritersWriteWhileItSeals() throws SQLException {
        trail.write(3);
        try (var sealing = TrailOfHouse.connection("samklang_sealer");
                var writing = TrailOfHouse.connection("samklang_runtime")) {
            sealing.createStatement()
                    .execute("update audit.entry set seal = 1, place = 1 where organisation_id = '"
                            + trail.organisation() + "' and place is null and id = (select id from audit.entry"
                            + " where organisation_id = '" + trail.organisation() + "' limit 1)");

            writing.createStatement().execute("set local lock_timeout = '1ms'");
            insert(writing);
            writing.commit();

            sealing.rollback();
        }
        assertThat(sealTrail.seal()).isPositive();
        assertThat(trail.check(clock.instant()).entries()).isEqualTo(4);
    }

    @Test
    void sealsEachEntryOnceUnderManyWritersAndTwoSealersThatAreCutOff() throws Exception {
        var writing = new AtomicBoolean(true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sealers = List.of(threads.submit(() -> sealWhile(writing)), threads.submit(() -> sealWhile(writing)));
            var killer = threads.submit(() -> cutOffSealersWhile(writing));
            var writers = new ArrayList<Future<?>>();
            for (var number = 0; number < WRITERS; number++) {
                writers.add(threads.submit(() -> trail.write(ENTRIES_EACH)));
            }
            for (var writer : writers) {
                writer.get();
            }
            writing.set(false);
            for (var sealer : sealers) {
                sealer.get();
            }
            assertThat(killer.get()).isPositive();
        }

        sealTrail.seal();

        var report = trail.check(clock.instant());
        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isEqualTo(WRITERS * ENTRIES_EACH);
        assertThat(report.seals()).isGreaterThan(1);
    }

    @Test
    void remembersTheNewestHeadInTheDataFolder(@Autowired RememberHeads heads) {
        trail.sealed(2);
        clock.advance(Duration.ofMinutes(1));
        trail.sealed(2);

        assertThat(heads.remembered().get(trail.organisation()))
                .isEqualTo(trail.check(clock.instant()).head());
    }

    @Test
    void doesNotForgetAHeadThatTheTrailHasLost(@Autowired RememberHeads heads) {
        trail.sealed(1);
        trail.sealed(1);
        var lost = heads.remembered().get(trail.organisation());
        trail.tamper("delete from audit.entry where organisation_id = ? and seal = 2");
        trail.tamper("delete from audit.seal where organisation_id = ? and number = 2");

        clock.advance(Duration.ofMinutes(1));
        trail.sealed(5);

        assertThat(heads.remembered().get(trail.organisation())).isEqualTo(lost);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set at = now() where organisation_id = ?",
                "update audit.entry set staff_id = staff_id where organisation_id = ?",
                "delete from audit.entry where organisation_id = ?",
                "insert into audit.entry (organisation_id, id, at, staff_id, action, record_kind) select organisation_id,"
                        + " gen_random_uuid(), at, staff_id, action, record_kind from audit.entry where organisation_id = ?",
                "update audit.seal set sealed_at = now() where organisation_id = ?",
                "delete from audit.seal where organisation_id = ?",
                "select count(*) from organisation.staff_member where organisation_id = ?"
            })
    void theSealerMayDoNothingButSeal(String sql) {
        trail.sealed(1);

        assertRefused("samklang_sealer", sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set seal = 1, place = 1 where organisation_id = ?",
                "delete from audit.entry where organisation_id = ?",
                "insert into audit.entry (organisation_id, id, at, staff_id, action, record_kind, seal, place) select"
                        + " organisation_id, gen_random_uuid(), at, staff_id, action, record_kind, 1, 2 from audit.entry"
                        + " where organisation_id = ?",
                "insert into audit.seal select * from audit.seal where organisation_id = ?",
                "update audit.seal set sealed_at = now() where organisation_id = ?",
                "delete from audit.seal where organisation_id = ?"
            })
    void theProgramMaySealAndUnsealNothing(String sql) {
        trail.sealed(1);

        assertRefused("samklang_runtime", sql);
    }

    private void assertRefused(String role, String sql) {
        assertThatThrownBy(() -> {
                    try (var connection = TrailOfHouse.connection(role);
                            var statement = connection.prepareStatement(sql)) {
                        statement.setObject(1, trail.organisation());
                        statement.execute();
                    }
                })
                .hasMessageContaining("permission denied");
    }

    private UUID insert(Connection asProgram) throws SQLException {
        var id = Ids.next();
        try (var statement = asProgram.createStatement()) {
            statement.execute("select set_config('samklang.organisation', '" + trail.organisation() + "', true)");
            statement.execute("insert into audit.entry (id, at, staff_id, action, record_kind) values ('" + id + "', '"
                    + clock.instant() + "', '" + trail.member().value() + "', 'READ', 'conversation')");
        }
        return id;
    }

    private boolean sealWhile(AtomicBoolean writing) {
        while (writing.get()) {
            try {
                sealTrail.seal();
            } catch (RuntimeException e) {
                assertThat(e).rootCause().isInstanceOfAny(SQLException.class, IOException.class);
            }
        }
        return true;
    }

    /** As if a node had died in the middle of sealing. */
    private static int cutOffSealersWhile(AtomicBoolean writing) throws SQLException {
        var cut = 0;
        try (var connection = TrailOfHouse.connection("samklang_sealer");
                var statement = connection.prepareStatement("""
                        select count(pg_terminate_backend(pid))
                        from pg_stat_activity
                        where usename = current_user and pid <> pg_backend_pid() and state <> 'idle' and random() < 0.2
                        """)) {
            connection.setAutoCommit(true);
            while (writing.get()) {
                try (var row = statement.executeQuery()) {
                    row.next();
                    cut += row.getInt(1);
                }
            }
        }
        return cut;
    }
}
