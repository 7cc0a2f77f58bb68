package dk.samklang.platform.backup;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import dk.samklang.platform.database.AtomicFiles;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A large file under a name of its own until it is complete and on the disk; then it takes its place in one step. Closed
 * before that, it is gone. Only its owner may read it.
 */
final class UnfinishedFile implements Closeable {

    private final Path target;
    private final Path unfinished;
    private final FileChannel channel;
    private boolean finished;

    UnfinishedFile(Path target) throws IOException {
        this.target = target;
        this.unfinished = AtomicFiles.unfinished(target);
        this.channel = FileChannel.open(
                unfinished, Set.of(CREATE, WRITE), PosixFilePermissions.asFileAttribute(AtomicFiles.OWNER_FILE));
        takeAlone();
        // What a killed backup left behind may have other rights and an old content.
        Files.setPosixFilePermissions(unfinished, AtomicFiles.OWNER_FILE);
        channel.truncate(0);
    }

    private void takeAlone() throws IOException {
        try {
            if (channel.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException _) {
            // Said below.
        }
        channel.close();
        throw new Refused("Another backup is being written to " + target + ".");
    }

    /** Closing it leaves the file open, which is not finished yet. */
    OutputStream stream() {
        return new FilterOutputStream(Channels.newOutputStream(channel)) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    long size() throws IOException {
        return channel.size();
    }

    void finish() throws IOException {
        channel.force(true);
        AtomicFiles.finish(target);
        finished = true;
    }

    @Override
    public void close() throws IOException {
        if (!finished) {
            Files.deleteIfExists(unfinished);
        }
        channel.close();
    }
}
