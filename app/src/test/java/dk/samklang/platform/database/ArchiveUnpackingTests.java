package dk.samklang.platform.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveUnpackingTests {

    @TempDir
    Path temporary;

    @Test
    void keepsFilesLinksAndTheRightToExecute() throws IOException {
        var archive =
                new Archive().file("bin/tool", 0755).file("share/text", 0644).link("lib/latest", "../share/text");

        ArchiveUnpacking.unpack(archive.stream(), folder());

        assertThat(folder().resolve("bin/tool")).isExecutable();
        assertThat(Files.isExecutable(folder().resolve("share/text"))).isFalse();
        assertThat(folder().resolve("lib/latest")).isSymbolicLink().hasContent("share/text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil", "bin/../../evil", "/evil", "a/b/../../../evil"})
    void refusesAFileOutsideTheFolder(String name) throws IOException {
        var archive = new Archive().file(name, 0644).stream();

        assertThatIOException().isThrownBy(() -> ArchiveUnpacking.unpack(archive, folder()));
        assertThat(temporary.resolve("evil")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../..", "/tmp", "a/../../.."})
    void refusesALinkOutOfTheFolder(String target) throws IOException {
        var archive = new Archive().link("lib", target).stream();

        assertThatIOException().isThrownBy(() -> ArchiveUnpacking.unpack(archive, folder()));
    }

    @Test
    void refusesTwoLinksThatLeadOutTogether() throws IOException {
        var archive = new Archive()
                        .link("a/b/here", ".")
                        .link("a/b/here/up", "../..")
                        .link("out", "a/b/up/..")
                        .file("out/evil", 0644)
                        .stream();

        assertThatIOException().isThrownBy(() -> ArchiveUnpacking.unpack(archive, folder()));
        assertThat(temporary.resolve("evil")).doesNotExist();
    }

    @Test
    void refusesWhatIsNeitherFileNorFolderNorLink() throws IOException {
        var archive = new Archive().entry("pipe", TarConstants.LF_FIFO, "").stream();

        assertThatIOException().isThrownBy(() -> ArchiveUnpacking.unpack(archive, folder()));
    }

    private Path folder() {
        return temporary.resolve("unpacked");
    }

    /** An archive in memory, whose files contain their own names. */
    private static final class Archive {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final TarArchiveOutputStream tar;

        Archive() throws IOException {
            tar = new TarArchiveOutputStream(new XZCompressorOutputStream(bytes));
        }

        Archive file(String name, int mode) throws IOException {
            var entry = new TarArchiveEntry(name, true);
            entry.setMode(mode);
            entry.setSize(name.length());
            tar.putArchiveEntry(entry);
            tar.write(name.getBytes(UTF_8));
            tar.closeArchiveEntry();
            return this;
        }

        Archive link(String name, String target) throws IOException {
            return entry(name, TarConstants.LF_SYMLINK, target);
        }

        Archive entry(String name, byte kind, String target) throws IOException {
            var entry = new TarArchiveEntry(name, kind);
            entry.setLinkName(target);
            tar.putArchiveEntry(entry);
            tar.closeArchiveEntry();
            return this;
        }

        InputStream stream() throws IOException {
            tar.close();
            return new ByteArrayInputStream(bytes.toByteArray());
        }
    }
}
