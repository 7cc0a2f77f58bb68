package dk.samklang.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks a {@code .txz} archive into a folder, and refuses an archive that reaches outside of it. */
final class ArchiveUnpacking {

    private final Path root;

    private ArchiveUnpacking(Path root) {
        this.root = root;
    }

    /** The folder must be new, so that no link in it can already point elsewhere. */
    static void unpack(InputStream archive, Path into) throws IOException {
        Files.createDirectory(into);
        var unpacking = new ArchiveUnpacking(into.toRealPath());
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpacking.write(entry, tar);
            }
        }
    }

    private void write(TarArchiveEntry entry, InputStream content) throws IOException {
        var target = inside(root.resolve(entry.getName()));
        if (entry.isDirectory()) {
            makeFolder(target);
            return;
        }
        var folder = target.resolveSibling("");
        makeFolder(folder);
        if (entry.isSymbolicLink()) {
            inside(folder.resolve(entry.getLinkName()));
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.getLinkFlag() == TarConstants.LF_NORMAL || entry.getLinkFlag() == TarConstants.LF_OLDNORM) {
            writeFile(entry, content, target);
        } else {
            throw new IOException("The archive holds something that is neither file, folder nor symbolic link");
        }
    }

    private void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (!folder.toRealPath().startsWith(root)) {
            throw outside();
        }
    }

    /** Forced to the disk, because the finished folder is trusted for ever after. */
    private static void writeFile(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Files.copy(content, target);
        var executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        try (var channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private Path inside(Path path) throws IOException {
        var normal = path.normalize();
        if (!normal.startsWith(root)) {
            throw outside();
        }
        return normal;
    }

    private static IOException outside() {
        return new IOException("The archive reaches outside its folder");
    }
}
