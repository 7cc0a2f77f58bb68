package dk.samklang.platform.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything one installation must not lose, locked while one program uses it. The lock belongs to
 * the process, so it is free again even after a kill.
 */
public final class DataFolder implements Closeable {

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Makes the folder where it is missing, readable by its owner only, and takes it. */
    public static DataFolder lock(Path wanted) throws IOException {
        return tryLock(wanted)
                .orElseThrow(
                        () -> new StartupRefused(
                                "Samklang is already running on the data in "
                                        + wanted.toAbsolutePath().normalize()
                                        + " (or backs them up, or restores them); stop it first, or choose another folder with --data."));
    }

    /** The same, but empty where another program has taken it. */
    public static Optional<DataFolder> tryLock(Path wanted) throws IOException {
        var path = wanted.toAbsolutePath().normalize();
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path, PosixFilePermissions.asFileAttribute(AtomicFiles.OWNER_FOLDER));
        }
        if (!Files.isWritable(path)) {
            throw new StartupRefused("The data folder " + path + " cannot be written by "
                    + System.getProperty("user.name") + "; choose another one with --data.");
        }
        var channel = FileChannel.open(path.resolve("lock"), CREATE, WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new DataFolder(path, channel));
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    public Path path() {
        return path;
    }

    /** The secret that the embedded database's passwords derive from; made once, readable by the owner only. */
    Secret secret() throws IOException {
        return secretIn(path);
    }

    static Secret secretIn(Path folder) throws IOException {
        var file = folder.resolve("database-secret");
        return new Secret(
                OwnerFile.readOrMake(file, () -> Secret.random().reveal()).strip());
    }

    /** Gives the folder free; the files stay. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
