package dk.samklang.platform.backup;

import dk.samklang.platform.database.DataFolder;
import dk.samklang.platform.database.DatabaseAccess;
import dk.samklang.platform.database.DatabaseUrl;
import dk.samklang.platform.database.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A database that can be reached, and what has to be closed again for that: a server of our own, a lock on its folder. */
final class OpenData implements Closeable {

    private final Deque<Closeable> opened = new ArrayDeque<>();
    private @Nullable DatabaseAccess access;

    private OpenData() {}

    /** Beside a Samklang that is at work, through its server; without one, the server is started for the while. */
    static OpenData forReading(VaultSettings settings) throws IOException {
        var data = new OpenData();
        if (settings.databaseUrl() != null) {
            data.access = DatabaseUrl.parse(settings.databaseUrl());
            return data;
        }
        refuseMissing(settings.data());
        var folder = DataFolder.tryLock(settings.data());
        data.access = folder.isPresent() ? data.start(folder.get()) : beside(settings.data());
        return data;
    }

    /** Nobody else may be at work on the same folder; of a given database, that is asked later. */
    static OpenData forWriting(VaultSettings settings) throws IOException {
        var data = new OpenData();
        var folder = DataFolder.lock(settings.data());
        if (settings.databaseUrl() == null) {
            data.access = data.start(folder);
        } else {
            data.opened.push(folder);
            data.access = DatabaseUrl.parse(settings.databaseUrl());
        }
        return data;
    }

    DatabaseAccess access() {
        if (access == null) {
            throw new IllegalStateException("The data are not open");
        }
        return access;
    }

    private DatabaseAccess start(DataFolder folder) throws IOException {
        opened.push(folder);
        var server = new EmbeddedPostgres(folder);
        opened.push(server);
        try {
            return server.start();
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private static DatabaseAccess beside(Path folder) throws IOException {
        return EmbeddedPostgres.runningIn(folder)
                .orElseThrow(() -> new Refused("Samklang on " + folder + " is just starting or stopping;"
                        + " try again in a moment. (For a database of your own, set SAMKLANG_DATABASE_URL.)"));
    }

    /** Opening it would make an empty one. */
    private static void refuseMissing(Path folder) {
        if (!Files.isDirectory(folder.resolve("postgresql").resolve("cluster"))) {
            throw new Refused("There are no data of Samklang in " + folder
                    + "; name their folder with --data, or their database with SAMKLANG_DATABASE_URL.");
        }
    }

    @Override
    public void close() throws IOException {
        while (!opened.isEmpty()) {
            opened.pop().close();
        }
    }
}
