package dk.samklang.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.samklang.platform.database.DatabaseAccess;
import dk.samklang.platform.database.Databases;
import dk.samklang.platform.database.Migrations;
import dk.samklang.platform.database.OwnerConnection;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.TestDatabase;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not good, or not wanted here, is refused, and then nothing has changed. */
@ProgramTest
@Requirement(value = "X-9", part = "restore")
class RestoreTests {

    private static final String FIRST = "20261122.0900";

    @TempDir
    private Path temporary;

    private Vault vault;
    private DatabaseAccess target;
    private Map<String, String> before;

    @BeforeEach
    void restoreSomethingThatMustNotChange() throws Exception {
        vault = new Vault(temporary);
        vault.back(TestDatabase.access(), "good");
        target = Databases.emptyOnce("restore_target");
        vault.restore("good", target, true);
        before = Vault.rows(target);
    }

    @AfterEach
    void itHasNotChanged() throws SQLException {
        assertThat(Vault.rows(target)).isEqualTo(before);
    }

    @Test
    void refusesAWrongPassphrase() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> vault.restore("good", target, true, new Passphrase("en helt anden sætning")))
                .withMessageStartingWith("This is not the passphrase");
    }

    @Test
    void refusesAForeignFile() throws IOException {
        Files.writeString(vault.file("letter"), "Kære alle, her er referatet fra mødet. ".repeat(20));
        Files.createFile(vault.file("empty"));

        for (var foreign : List.of("letter", "empty")) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> vault.restore(foreign, target, true))
                    .withMessageStartingWith("This file is no backup");
        }
    }

    @Test
    void refusesAFileThatWasCutShortAnywhere() throws IOException {
        var length = (int) Files.size(vault.file("good"));

        for (var kept : List.of(20, 50, 70, 100, length / 3, length / 2, length - 17, length - 1)) {
            vault.damaged("good", "short", content -> Arrays.copyOf(content, kept));
            assertThatExceptionOfType(Refused.class)
                    .as("%d of %d bytes", kept, length)
                    .isThrownBy(() -> vault.restore("short", target, true));
        }
    }

    @Test
    void refusesAFileInWhichOneBitIsWrongAnywhere() throws IOException {
        var length = (int) Files.size(vault.file("good"));

        for (var place : List.of(5, 40, 60, 75, 110, length / 4, length / 2, length - 1)) {
            vault.damaged("good", "flipped", content -> {
                content[place] ^= 4;
                return content;
            });
            assertThatExceptionOfType(Refused.class)
                    .as("byte %d of %d", place, length)
                    .isThrownBy(() -> vault.restore("flipped", target, true));
        }
    }

    @Test
    void refusesAFileWithSomethingBehindItsEnd() throws IOException {
        vault.damaged("good", "longer", content -> Arrays.copyOf(content, content.length + 1));

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> vault.restore("longer", target, true));
    }

    @Test
    void refusesWhatANewerSamklangMade() throws Exception {
        vault.damaged(
                "good",
                "newer-format",
                content -> ByteBuffer.wrap(content).putInt(16, 2).array());
        write("newer-tables", List.of(FIRST, "20991231.2359"), List.of());

        for (var newer : List.of("newer-format", "newer-tables")) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> vault.restore(newer, target, true))
                    .withMessageStartingWith("This backup was made by a newer Samklang");
        }
    }

    @Test
    void refusesWhatDoesNotFitItsOwnTables() throws Exception {
        write("misfit", List.of(FIRST), List.of(new Table("platform.installation", "only_one, colour")));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> vault.restore("misfit", target, true))
                .withMessageStartingWith("This backup does not fit the tables of its own version");
    }

    @Test
    void refusesToReplaceDataUnlessToldTo() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> vault.restore("good", target, false))
                .withMessageContaining("--replace");
    }

    @Test
    void refusesToPutTheDemoInPlaceOfDataInUse() throws Exception {
        write("demo", List.of(FIRST), List.of(), "demo");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> vault.restore("demo", target, true))
                .withMessageContaining("holds the demo");
    }

    @Test
    void refusesWhileSamklangIsRunning() throws SQLException {
        var running = new DatabaseAccess(
                target.url(),
                TestDatabase.access().runtime(),
                TestDatabase.access().runtime(),
                TestDatabase.access().sealer());

        try (var _ = OwnerConnection.open(running)) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> vault.restore("good", target, true))
                    .withMessageStartingWith("Samklang is running on this database");
        }
    }

    @Test
    void leavesAllAsItWasWhenTheDatabaseGoesAwayHalfWay() throws Exception {
        vault.damaged("good", "same", content -> content);
        var ending = new Thread(() -> endRestoring("restore_target"));

        ending.start();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> vault.restore("same", target, true))
                .withMessageContaining("stands as it was");
        ending.join();
    }

    /** Waits until the tables have been dropped, which only that connection sees, and ends the connection. */
    private static void endRestoring(String database) {
        try {
            Databases.asSuperuser("""
                    do $$
                    begin
                        loop
                            exit when exists (
                                select from pg_locks l
                                join pg_stat_activity a on a.pid = l.pid
                                where a.datname = '%1$s' and l.mode = 'AccessExclusiveLock'
                                group by l.pid having count(*) > 100);
                            perform pg_sleep(0.01);
                            perform pg_stat_clear_snapshot();
                        end loop;
                        perform pg_terminate_backend(pid) from pg_stat_activity where datname = '%1$s';
                    end
                    $$
                    """.formatted(database));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void bringsAnOlderBackupForward() throws Exception {

        var older = Databases.empty("older_version");
        try (var connection = OwnerConnection.openForTables(older)) {
            connection.setAutoCommit(false);
            Migrations.runWithin(connection, version -> version.compareTo("20261122.1300") < 0);
            Query.run(connection, "insert into platform.installation (mode) values ('serve')");
            connection.commit();
        }
        vault.back(older, "older");
        var fresh = Databases.empty("brought_forward");

        vault.restore("older", fresh, false);

        assertThat(Vault.shape(fresh)).isEqualTo(Vault.shape(target));
        assertThat(Vault.shape(older)).isNotEqualTo(Vault.shape(target));
    }

    /** A file as a Samklang might write it that is not ours: well sealed, of other tables. */
    private void write(String name, List<String> migrations, List<Table> tables) throws Exception {
        write(name, migrations, tables, "serve");
    }

    private void write(String name, List<String> migrations, List<Table> tables, String mode) throws Exception {
        var progress = new Progress(System.out, "written", tables.size());
        try (var file = Files.newOutputStream(vault.file(name));
                var writer = new BackupWriter(SealedFile.sealing(file, Vault.PASSPHRASE))) {
            writer.begin(new Manifest("9.9", Instant.parse("2026-03-02T08:00:00Z"), mode, migrations, "{}", tables));
            for (var table : tables) {
                writer.table(table, _ -> 0, progress);
            }
            writer.end(List.of());
        }
    }
}
