package dk.samklang.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

    @TempDir
    Path temporary;

    @Test
    void isMadeForItsOwnerOnly() throws IOException {
        try (var folder = DataFolder.lock(temporary.resolve("new/data"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void refusesASecondHolder() throws IOException {
        try (var _ = DataFolder.lock(temporary)) {
            assertThatExceptionOfType(StartupRefused.class)
                    .isThrownBy(() -> DataFolder.lock(temporary))
                    .withMessageContaining("already running")
                    .withMessageContaining(temporary.toString());
        }
    }

    @Test
    void isFreeAgainWhenClosed() throws IOException {
        DataFolder.lock(temporary).close();

        try (var folder = DataFolder.lock(temporary)) {
            assertThat(folder.path()).isEqualTo(temporary);
        }
    }

    @Test
    void keepsOneSecretThatOnlyItsOwnerMayRead() throws IOException {
        try (var folder = DataFolder.lock(temporary)) {
            var secret = folder.secret();

            assertThat(folder.secret()).isEqualTo(secret);
            assertThat(secret.reveal()).hasSize(64);
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(temporary.resolve("database-secret"))))
                    .isEqualTo("rw-------");
        }
    }
}
