package dk.samklang.platform.backup;

import dk.samklang.platform.database.OwnerConnection;
import dk.samklang.platform.database.StartupRefused;
import dk.samklang.platform.sealing.Heads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * {@code ./samklang backup} and {@code ./samklang restore}: a process of its own without the program, whose result is a
 * sentence and an exit status. Refusals go to the error stream and end with 1.
 */
public final class VaultCommand {

    private static final long STOPPING_SECONDS = 30;

    private final VaultSettings settings;

    private VaultCommand(VaultSettings settings) {
        this.settings = settings;
    }

    public static void main(String[] arguments) {
        LoggingSystem.get(VaultCommand.class.getClassLoader()).setLogLevel("ROOT", LogLevel.ERROR);
        var ended = new CountDownLatch(1);
        stopCleanlyWhenAsked(Thread.currentThread(), ended);
        var status = run();
        ended.countDown();
        System.exit(status);
    }

    /** Interrupted writing removes its half file, and interrupted restoring rolls back, before the process ends. */
    private static void stopCleanlyWhenAsked(Thread working, CountDownLatch ended) {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            working.interrupt();
            try {
                ended.await(STOPPING_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }

    private static int run() {
        try {
            var settings = VaultSettings.read();
            var command = new VaultCommand(settings);
            switch (settings.task()) {
                case BACKUP -> command.backup();
                case RESTORE -> command.restore();
            }
            return 0;
        } catch (Refused | StartupRefused e) {
            System.err.println(e.getMessage());
        } catch (IOException e) {
            System.err.println("Samklang could not reach its data: " + e.getMessage());
        }
        return 1;
    }

    private void backup() throws IOException {
        var began = System.nanoTime();
        var target = settings.file();
        refuseUnwritable(target);
        var passphrase = settings.passphrase().forSealing();
        try (var data = OpenData.forReading(settings)) {
            System.out.println("Saving to " + target + " ...");
            var taken =
                    new TakeBackup(data.access(), settings.keyFile().content(), System.out).take(target, passphrase);
            System.out.printf(
                    Locale.ROOT,
                    "Backup complete: %s; a file of %s in %s.%n",
                    Totals.of(taken.tallies()),
                    Totals.megabytes(Files.size(target)),
                    Totals.secondsSince(began));
        }
    }

    private void refuseUnwritable(Path target) {
        if (Files.exists(target) && !settings.replace()) {
            throw new Refused(target + " is there already; name another file, or say --overwrite.");
        }
        if (Files.isDirectory(target) || !Files.isDirectory(target.resolveSibling(""))) {
            throw new Refused(target + " cannot be a file; name one in a folder that is there.");
        }
    }

    private void restore() throws IOException {
        var began = System.nanoTime();
        var source = settings.file();
        if (!Files.isReadable(source) || Files.isDirectory(source)) {
            throw new Refused("There is no backup that can be read at " + source + ".");
        }
        var passphrase = settings.passphrase().forOpening();
        try (var data = OpenData.forWriting(settings)) {
            System.out.println("Checking " + source + " ...");
            var restored = new RestoreBackup(data.access(), settings.keyFile(), System.out)
                    .restore(source, passphrase, settings.replace());
            System.out.printf(
                    "Restored: %s, as of %s, in %s.%n",
                    Totals.of(restored.tallies()), restored.manifest().takenAt(), Totals.secondsSince(began));
            startTrailOver(data, restored.at());
        }
    }

    /** After the commit: a kill in between leaves an alarm too many, and never one too few. */
    private void startTrailOver(OpenData data, Instant at) throws IOException {
        try (var connection = OwnerConnection.open(data.access())) {
            Heads.startOver(settings.data(), at, connection)
                    .ifPresent(kept -> System.out.println("The trail now ends where the backup ends. How far it went"
                            + " before is kept in " + kept + "; ./samklang audit verify --heads with that file"
                            + " says what is missing."));
        } catch (SQLException e) {
            throw new IOException("the data are restored, but where the trail ends could not be noted", e);
        }
    }
}
