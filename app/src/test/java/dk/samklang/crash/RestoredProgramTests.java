package dk.samklang.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.platform.ids.Ids;
import dk.samklang.testing.ProgramProcess;
import dk.samklang.testing.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way: people work, a backup is taken, they go on, the disk is lost, and the backup comes back. */
class RestoredProgramTests {

    @TempDir
    private Path temporary;

    private Path data;

    @BeforeEach
    void writeThePassphraseDown() throws IOException {
        data = temporary.resolve("data");
        Files.writeString(temporary.resolve("passphrase"), "ABCD-EFGH-JKLM-NPQR-STUV");
        Files.setPosixFilePermissions(temporary.resolve("passphrase"), PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    @Requirement(value = "X-9", part = "restore")
    void hasWhatWasWrittenBeforeTheBackupAndNotWhatWasThrownAwaySince() throws Exception {
        var kept = Ids.next();
        var thrown = Ids.next();
        var later = Ids.next();
        Counsellor before;
        try (var program = RunningProgram.on(data)) {
            before = new Counsellor(program.address());
            assertThat(before.keep(kept, "Bliver", List.of(), 0)).isTrue();
            assertThat(before.keep(thrown, "Fortrydes", List.of(), 0)).isTrue();
            vault("backup");
            assertThat(before.throwAway(thrown)).isTrue();
            assertThat(before.keep(later, "For sent", List.of(), 0)).isTrue();
        }

        vault("restore");

        try (var program = RunningProgram.on(data)) {
            assertThat(before.at(program.address()).draft(kept))
                    .as("signed out")
                    .isEmpty();
            var again = new Counsellor(program.address());
            assertThat(again.draft(kept)).isEqualTo("Bliver");
            assertThat(again.draft(thrown)).isEmpty();
            assertThat(again.draft(later)).isEmpty();
        }
    }

    private void vault(String task) throws IOException, InterruptedException {
        var said = temporary.resolve(task + ".txt").toFile();
        var status = ProgramProcess.java(
                        "-Dsamklang.task=" + task,
                        "-Dsamklang.file=" + temporary.resolve("everything"),
                        "-Dsamklang.data=" + data,
                        "-Dsamklang.replace=true",
                        "-Dsamklang.passphrase-file=" + temporary.resolve("passphrase"),
                        "dk.samklang.platform.backup.VaultCommand")
                .redirectOutput(said)
                .start()
                .waitFor();
        assertThat(status).as(Files.readString(said.toPath())).isZero();
    }
}
