package dk.samklang.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.platform.database.AtomicFiles;
import dk.samklang.platform.database.DatabaseAccess;
import dk.samklang.platform.database.Databases;
import dk.samklang.testing.ProgramProcess;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} of a backup or a restore, at any moment, leaves what was there, or all of what was to come. */
@ProgramTest
@Requirement(value = "X-9", part = "restore")
class RestoreCrashTests {

    private static final int ROUNDS = Integer.getInteger("samklang.crash.restores", 4);

    @TempDir
    private Path temporary;

    private final Random random = new Random(Long.getLong("samklang.seed", System.nanoTime()));

    private Vault vault;

    @BeforeEach
    void writeThePassphraseDown() throws IOException {
        vault = new Vault(temporary);
        Files.writeString(vault.file("passphrase"), Vault.PASSPHRASE.reveal());
        Files.setPosixFilePermissions(vault.file("passphrase"), AtomicFiles.OWNER_FILE);
        Files.copy(TestDatabase.data().path().resolve("field-keys.json"), vault.file("field-keys.json"));
    }

    @Test
    void aKilledRestoreLeavesTheDatabaseWhole() throws Exception {
        var target = Databases.emptyOnce("restore_killed");
        vault.back(TestDatabase.access(), "good");
        vault.restore("good", target, true);
        var after = Vault.rows(target);
        Databases.asOwner(target, "update platform.installation set created_at = '2020-01-01'");
        var before = Vault.rows(target);
        var whole = durationOf(command("restore", "good", Databases.emptyOnce("restore_timed"), false));

        for (var round = 0; round < ROUNDS; round++) {
            killAfter(random.nextLong(whole), command("restore", "good", target, true));

            assertThat(Vault.rows(target)).isIn(before, after);
        }
    }

    @Test
    void aKilledBackupLeavesTheOneThatWasThere() throws Exception {
        vault.back(TestDatabase.access(), "good");
        var whole = durationOf(command("backup", "another", TestDatabase.access(), false));

        for (var round = 0; round < ROUNDS; round++) {
            killAfter(random.nextLong(whole), command("backup", "good", TestDatabase.access(), true));

            assertThat(vault.verify("good").tables()).isNotEmpty();
        }
        command("backup", "good", TestDatabase.access(), true).start().waitFor();

        assertThat(temporary).isDirectoryNotContaining("glob:**.unfinished");
        vault.restore("good", Databases.emptyOnce("restore_after_kills"), false);
    }

    private static long durationOf(ProcessBuilder command) throws Exception {
        var began = System.nanoTime();
        command.start().waitFor();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    private static void killAfter(long millis, ProcessBuilder command) throws Exception {
        var process = command.start();
        if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private ProcessBuilder command(String task, String name, DatabaseAccess access, boolean replace) {
        var command = ProgramProcess.java(
                "-Dsamklang.task=" + task,
                "-Dsamklang.file=" + vault.file(name),
                "-Dsamklang.data=" + temporary,
                "-Dsamklang.replace=" + replace,
                "-Dsamklang.passphrase-file=" + vault.file("passphrase"),
                VaultCommand.class.getName());
        command.environment().put("SAMKLANG_DATABASE_URL", url(access));
        return command.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    }

    private static String url(DatabaseAccess access) {
        return access.url()
                .replace(
                        "jdbc:postgresql://",
                        "postgresql://" + access.owner().user() + ":"
                                + access.owner().password().reveal() + "@");
    }
}
