package dk.samklang.platform.database;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps an eye on our own server. PostgreSQL gets over nearly everything by itself, but not over a disk that is full
 * while it recovers, nor over a {@code kill -9}; without this, somebody would have to restart Samklang after those.
 */
final class PostmasterWatch implements Closeable {

    private static final Logger log = LoggerFactory.getLogger(PostmasterWatch.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private final Patient patient;
    private final Thread watcher;
    private boolean failing;

    PostmasterWatch(Patient patient) {
        this.patient = patient;
        this.watcher = Thread.ofVirtual().name("postgresql-watch").start(this::watch);
    }

    /** What is watched. */
    @FunctionalInterface
    interface Patient {
        /** True when it was gone and is there again; an exception when it does not come back. */
        boolean bringBack() throws IOException;
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(BETWEEN_LOOKS);
                look();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            if (patient.bringBack()) {
                log.warn("PostgreSQL had ended and was started again; nothing that was saved is lost");
                failing = false;
            }
        } catch (IOException | RuntimeException e) {
            sayOnce(e);
        }
    }

    /** A full disk may stay full for a night. */
    private void sayOnce(Exception problem) {
        if (!failing) {
            log.error(
                    "PostgreSQL has ended and does not start: {}. Is the disk full? It is tried again every {} seconds",
                    problem.getMessage(),
                    BETWEEN_LOOKS.toSeconds());
        }
        failing = true;
    }

    @Override
    public void close() {
        watcher.interrupt();
    }
}
