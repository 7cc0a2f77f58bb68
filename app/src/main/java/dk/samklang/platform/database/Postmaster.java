package dk.samklang.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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

    /**
     * The command of another account's process may be closed to us (a container without the right to look): then it is
     * taken for the server, unless it is a dead process that nobody has collected yet.
     */
    boolean isAlive() {
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .filter(handle ->
                        handle.info().command().map(Postmaster::isServer).orElseGet(() -> !isUncollected()))
                .isPresent();
    }

    private static boolean isServer(String command) {
        return command.endsWith("/postgres") || command.endsWith("/postgres (deleted)");
    }

    private boolean isUncollected() {
        try {
            var state = Files.readString(Path.of("/proc", Long.toString(process), "stat"));
            return state.substring(state.lastIndexOf(')') + 1).strip().startsWith("Z");
        } catch (NoSuchFileException _) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
