package dk.samklang.testing;

import dk.samklang.platform.database.DataFolder;
import dk.samklang.platform.database.DatabaseAccess;
import dk.samklang.platform.database.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** The one PostgreSQL of a process of a test run: the real embedded one on a temporary folder, started on first use. */
public final class TestDatabase {

    private TestDatabase() {}

    /** Address, owner and runtime role. */
    public static DatabaseAccess access() {
        return Running.SERVER.access;
    }

    /** The same as {@code samklang.database.*} properties for a Spring test. */
    public static Map<String, Object> properties() {
        return access().asProperties();
    }

    /** The folder the server works on, which is locked until the run ends. */
    public static DataFolder data() {
        return Running.SERVER.data;
    }

    private static final class Running {

        static final Running SERVER = start();

        private final DataFolder data;
        private final EmbeddedPostgres postgres;
        private final DatabaseAccess access;

        private Running(DataFolder data) throws IOException {
            this.data = data;
            this.postgres = new EmbeddedPostgres(data);
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "test-database-stop"));
            this.access = postgres.start();
        }

        private static Running start() {
            try {
                return new Running(DataFolder.lock(temporaryFolder()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Path temporaryFolder() throws IOException {
            return Files.createTempDirectory("samklang-test-");
        }

        private void stop() {
            try {
                postgres.close();
                data.close();
                FileSystemUtils.deleteRecursively(data.path());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
