package dk.samklang.platform.database;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A database that has been made before, for a command beside the program: a given one, the embedded one of a Samklang that
 * is running on the folder, or one started for as long as the command takes. It is looked at as it is: nothing migrates.
 */
public final class StandingDatabase implements Closeable {

    private final DatabaseAccess access;
    private final Deque<Closeable> started;

    private StandingDatabase(DatabaseAccess access, Deque<Closeable> started) {
        this.access = access;
        this.started = started;
    }

    /** @param given the address of a given database; null for the embedded one in the folder */
    public static StandingDatabase open(Path data, @Nullable String given) throws IOException {
        if (given != null) {
            return new StandingDatabase(DatabaseUrl.parse(given), new ArrayDeque<>());
        }
        var cluster = data.resolve("postgresql").resolve("cluster");
        if (!Files.isDirectory(cluster)) {
            throw new StartupRefused("There is no database in " + data + "; name its folder with --data.");
        }
        var folder = DataFolder.tryLock(data);
        return folder.isPresent() ? start(folder.get()) : beside(data);
    }

    private static StandingDatabase beside(Path data) throws IOException {
        var access = EmbeddedPostgres.runningIn(data)
                .orElseThrow(() -> new StartupRefused(
                        "Samklang on " + data + " is just starting or stopping; try again in a moment."));
        return new StandingDatabase(access, new ArrayDeque<>());
    }

    private static StandingDatabase start(DataFolder folder) throws IOException {
        var started = new ArrayDeque<Closeable>();
        started.push(folder);
        try {
            var postgres = new EmbeddedPostgres(folder);
            started.push(postgres);
            return new StandingDatabase(postgres.start(), started);
        } catch (IOException | RuntimeException e) {
            close(started);
            throw e;
        }
    }

    /** Asks one unchanging state of the tables, as their owner, and changes none. */
    public <T> T inOneView(Work<T> work) throws SQLException {
        try (var connection = access.connectAs(access.owner())) {
            OneView.open(connection);
            return work.with(connection);
        }
    }

    /** What is asked on the connection. */
    @FunctionalInterface
    public interface Work<T> {
        T with(Connection asOwner) throws SQLException;
    }

    @Override
    public void close() throws IOException {
        close(started);
    }

    private static void close(Deque<Closeable> started) throws IOException {
        for (var part = started.poll(); part != null; part = started.poll()) {
            part.close();
        }
    }
}
