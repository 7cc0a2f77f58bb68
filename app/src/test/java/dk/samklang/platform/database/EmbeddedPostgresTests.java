package dk.samklang.platform.database;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test starts its own server on one shared folder, which the first of them fills. */
class EmbeddedPostgresTests {

    private static final Duration ENOUGH = Duration.ofSeconds(20);

    @TempDir
    static Path temporary;

    private DataFolder data;
    private EmbeddedPostgres postgres;
    private DatabaseAccess access;

    @BeforeEach
    void start() throws IOException {
        data = DataFolder.lock(temporary.resolve("data"));
        postgres = new EmbeddedPostgres(data);
        access = postgres.start();
    }

    @AfterEach
    void stop() throws IOException {
        postgres.close();
        data.close();
    }

    @Test
    void keepsItsDataOverAStop() throws IOException, SQLException {
        write("kept over a stop");

        stop();
        start();

        assertThat(read()).contains("kept over a stop");
    }

    @Test
    void keepsWhatWasCommittedWhenTheServerIsKilled() throws Exception {
        write("kept over a kill");
        kill(running());

        start(data);

        assertThat(read()).contains("kept over a kill");
    }

    @Test
    void comesBackByItselfUnderAPoolThatGoesOn() throws Exception {
        write("kept while it was away");
        var before = running();

        try (var _ = postgres.watch();
                var pool = pool()) {
            assertThat(notes(pool)).contains("kept while it was away");
            kill(before);

            assertThat(notesOnceItIsBack(pool)).contains("kept while it was away");
        }

        assertThat(running().process()).isNotEqualTo(before.process());
        assertThat(running().port()).isEqualTo(before.port());
    }

    @Test
    void takesOverTheServerThatAKilledProgramLeftBehind() throws IOException, SQLException {
        var orphan = running();
        write("kept by the orphan");

        start(data);

        assertThat(running()).isEqualTo(orphan);
        assertThat(read()).contains("kept by the orphan");
    }

    @Test
    void replacesALeftOverServerOfAnotherVersion() throws IOException {
        var orphan = running();
        var options = cluster().resolve("postmaster.opts");
        Files.writeString(options, Files.readString(options).replace("/programs/17", "/programs/16"));

        start(data);

        assertThat(running().process()).isNotEqualTo(orphan.process());
        assertGone(orphan);
    }

    @Test
    void isNotHeldUpByTheFileOfAServerThatIsGone() throws IOException {
        postgres.close();
        var stranger = ProcessHandle.current().pid();
        Files.writeString(
                cluster().resolve("postmaster.pid"), stranger + "\n" + cluster() + "\n1\n5432\n\n127.0.0.1\n");

        start(data);

        assertThat(running().process()).isNotEqualTo(stranger);
    }

    @Test
    void refusesAServerThatDoesNotKnowOurPassword() throws IOException {
        var secret = data.path().resolve("database-secret");
        var right = Files.readString(secret);
        Files.writeString(secret, Secret.random().reveal());

        assertThatExceptionOfType(StartupRefused.class)
                .isThrownBy(() -> new EmbeddedPostgres(data).start())
                .withMessageContaining("does not answer to Samklang");
        Files.writeString(secret, right);
    }

    @Test
    void takesAnotherPortWhenTheRememberedOneIsTaken() throws IOException {
        var port = running().port();
        postgres.close();

        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            start(data);

            assertThat(running().port()).isNotEqualTo(port);
        }
    }

    @Test
    void leavesNoServerBehindWhenItIsClosed() throws IOException {
        var server = running();

        postgres.close();

        assertGone(server);
    }

    @Test
    void doesNotStartAfterItWasClosed() throws IOException {
        postgres.close();

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(postgres::start);
    }

    @Test
    void finishesWhatAKillInterruptedWhileItWasMade() throws IOException, SQLException {
        write("kept over an interruption");
        var unfinished = AtomicFiles.unfinished(cluster());
        Files.createDirectories(unfinished.resolve("half"));
        stop();

        start();

        assertThat(read()).contains("kept over an interruption");
    }

    @Test
    void refusesDataOfAnotherMajorVersion() throws IOException {
        postgres.close();
        var version = cluster().resolve("PG_VERSION");
        Files.writeString(version, "16\n");

        assertThatExceptionOfType(StartupRefused.class)
                .isThrownBy(() -> new EmbeddedPostgres(data).start())
                .withMessageContaining("made by PostgreSQL 16");
        Files.writeString(version, "17\n");
    }

    @Test
    void knowsDanishLettersAndTheirOrder() throws SQLException {
        assertThat(ask("select lower('ÆØÅ')")).isEqualTo("æøå");
        assertThat(ask("select string_agg(x, '' order by x collate \"da-x-icu\") from unnest('{å,ø,z,æ,a}'::text[]) x"))
                .isEqualTo("azæøå");
        assertThat(ask("select to_tsvector('danish', 'ÅRSAGERNE') = to_tsvector('danish', 'årsag')"))
                .isEqualTo("t");
    }

    @Test
    void isSetUpForRealData() throws SQLException {
        assertThat(ask("show fsync")).isEqualTo("on");
        assertThat(ask("show data_checksums")).isEqualTo("on");
        assertThat(ask("show server_encoding")).isEqualTo("UTF8");
        assertThat(ask("show password_encryption")).isEqualTo("scram-sha-256");
        assertThat(ask("select rolsuper or rolbypassrls from pg_roles where rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void letsNobodyInWithoutAPassword() {
        var stranger = new DatabaseAccess.Login("samklang_owner", new Secret("guess"));

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> access.connectAs(stranger).close())
                .matches(DatabaseAccess::isLoginRefused);
    }

    private void start(DataFolder folder) throws IOException {
        postgres = new EmbeddedPostgres(folder);
        access = postgres.start();
    }

    private Path cluster() {
        return data.path().resolve("postgresql/cluster");
    }

    private Postmaster running() throws IOException {
        return Postmaster.runningOn(cluster()).orElseThrow();
    }

    private static void kill(Postmaster server) throws InterruptedException, ExecutionException, TimeoutException {
        var handle = ProcessHandle.of(server.process()).orElseThrow();
        handle.destroyForcibly();
        handle.onExit().get(ENOUGH.toSeconds(), TimeUnit.SECONDS);
    }

    /** It takes its file away first and ends a moment later. */
    private static void assertGone(Postmaster server) {
        var gone = ProcessHandle.of(server.process()).map(ProcessHandle::onExit).orElseGet(() -> completedFuture(null));
        assertThat(gone).succeedsWithin(ENOUGH);
    }

    private HikariDataSource pool() {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(access.url());
        pool.setUsername(access.owner().user());
        pool.setPassword(access.owner().password().reveal());
        pool.setConnectionTimeout(1_000);
        return pool;
    }

    private static List<String> notes(HikariDataSource pool) throws SQLException {
        try (var connection = pool.getConnection()) {
            return Sql.texts(connection, "select note from public.note");
        }
    }

    /** As somebody at a page would: tries again until there is an answer. */
    private static List<String> notesOnceItIsBack(HikariDataSource pool) {
        var until = Instant.now().plus(ENOUGH);
        while (true) {
            try {
                return notes(pool);
            } catch (SQLException away) {
                assertThat(Instant.now()).as(away.getMessage()).isBefore(until);
            }
        }
    }

    private void write(String note) throws SQLException {
        try (var connection = access.connectAs(access.owner())) {
            Sql.run(connection, "create table if not exists public.note (note text)");
            Sql.run(connection, "insert into public.note values ('" + note + "')");
        }
    }

    private List<String> read() throws SQLException {
        try (var connection = access.connectAs(access.owner())) {
            return Sql.texts(connection, "select note from public.note");
        }
    }

    private String ask(String question) throws SQLException {
        try (var connection = access.connectAs(access.owner())) {
            return Sql.text(connection, question);
        }
    }
}
