package dk.samklang.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A running PostgreSQL server, as its {@code postmaster.pid} describes it. */
record Postmaster(long process, int port) {

    private static final int PROCESS_LINE = 0;
    private static final int PORT_LINE = 3;

    /**
     * The server that runs on this cluster. A file left by one that is gone is removed: after a restart of the machine
     * its process number may belong to a stranger, and PostgreSQL would refuse to start on account of it.
     */
    static Optional<Postmaster> runningOn(Path cluster) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file);
        if (lines.size() > PORT_LINE) {
            var found = new Postmaster(
                    Long.parseLong(lines.get(PROCESS_LINE).strip()),
                    Integer.parseInt(lines.get(PORT_LINE).strip()));
            if (found.isAlive()) {
                return Optional.of(found);
            }
        }
        Files.deleteIfExists(file);
        return Optional.empty();
    }

    /** A dead process that nobody has collected yet has no command any more, so it counts as gone. */
    boolean isAlive() {
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .flatMap(handle -> handle.info().command())
                .filter(command -> command.endsWith("/postgres") || command.endsWith("/postgres (deleted)"))
                .isPresent();
    }
}
