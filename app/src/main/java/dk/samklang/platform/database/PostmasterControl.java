package dk.samklang.platform.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.samklang.platform.database.DatabaseAccess.Login;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;

/** Starts, takes over and stops the server on one cluster. */
final class PostmasterControl {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int ATTEMPTS = 50;
    private static final int LOOK_MILLIS = 1_000;
    private static final long LARGE_LOG = 5_000_000;

    private final PostgresCommand command;
    private final Cluster cluster;
    private final Login superuser;
    private final Path log;
    private final Path rememberedPort;

    PostmasterControl(PostgresCommand command, Cluster cluster, Login superuser) {
        this.command = command;
        this.cluster = cluster;
        this.superuser = superuser;
        this.log = cluster.folder().resolveSibling("server.log");
        this.rememberedPort = cluster.folder().resolveSibling("port");
    }

    /** Returns the port. A left-over server of another version of ours is replaced, one of the same version is kept. */
    int startOrTakeOver() throws IOException {
        var found = Postmaster.runningOn(cluster.folder());
        if (found.isPresent() && answers(found.get())) {
            if (runsOurPrograms()) {
                return found.get().port();
            }
            stop();
        }
        return start();
    }

    /** False when it went away while we asked. */
    private boolean answers(Postmaster postmaster) throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (postmaster.isAlive()) {
            try {
                if (dataFolderOf(postmaster).equals(cluster.folder().toRealPath())) {
                    return true;
                }
                throw notOurs(postmaster);
            } catch (SQLException e) {
                if (DatabaseAccess.isLoginRefused(e) || System.nanoTime() > deadline) {
                    throw notOurs(postmaster);
                }
            }
            pause();
        }
        return false;
    }

    private Path dataFolderOf(Postmaster postmaster) throws SQLException, IOException {
        var address = EmbeddedPostgres.address(postmaster.port(), EmbeddedPostgres.SUPERUSER);
        try (var connection = DatabaseAccess.connect(address, superuser)) {
            return Path.of(Sql.text(connection, "show data_directory")).toRealPath();
        }
    }

    private StartupRefused notOurs(Postmaster postmaster) {
        return new StartupRefused("A PostgreSQL that does not answer to Samklang (process " + postmaster.process()
                + ") is running on " + cluster.folder() + "; stop it first, or choose another folder with --data.");
    }

    private boolean runsOurPrograms() throws IOException {
        var started = cluster.folder().resolve("postmaster.opts");
        return Files.exists(started)
                && Files.readString(started).contains(command.home().toString());
    }

    private int start() throws IOException {
        keepLogSmall();
        var port = remembered();
        for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var before = Files.exists(log) ? Files.size(log) : 0;
            if (startAt(port).succeeded()) {
                AtomicFiles.write(rememberedPort, Integer.toString(port));
                return port;
            }
            port = portAfter(logSince(before), port);
            pause();
        }
        throw new StartupRefused("PostgreSQL did not start on " + cluster.folder() + "; see " + log + ".");
    }

    /** Whether anything listens where the server was put; no question is asked. */
    boolean listens() throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), remembered()), LOOK_MILLIS);
            return true;
        } catch (ConnectException | SocketTimeoutException _) {
            return false;
        }
    }

    /** Where it was, for those who know it there. */
    void startAgain() throws IOException {
        keepLogSmall();
        var result = startAt(remembered());
        if (!result.succeeded()) {
            throw new IOException("PostgreSQL did not start; see " + log);
        }
    }

    /** Through {@code pg_ctl}, which puts the server in a session of its own: Ctrl-C must reach Samklang alone. */
    private PostgresCommand.Result startAt(int port) throws IOException {
        var options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=on";
        return command.run(
                "pg_ctl",
                "start",
                "--wait",
                "--timeout=" + PATIENCE.toSeconds(),
                "--pgdata=" + cluster.folder(),
                "--log=" + log,
                "--options=" + options);
    }

    /** A taken port is exchanged; processes of a killed server that are just ending are waited for. */
    private int portAfter(String said, int port) throws IOException {
        if (said.contains("could not bind")) {
            return free();
        }
        if (said.contains("shared memory block")) {
            return port;
        }
        throw new StartupRefused("PostgreSQL did not start on " + cluster.folder() + ": " + said.strip());
    }

    void stop() throws IOException {
        if (Postmaster.runningOn(cluster.folder()).isEmpty()) {
            return;
        }
        var folder = cluster.folder().toString();
        if (!command.run("pg_ctl", "stop", "-w", "-t", "20", "-m", "fast", "-D", folder)
                .succeeded()) {
            command.run("pg_ctl", "stop", "-w", "-t", "10", "-m", "immediate", "-D", folder);
        }
    }

    private int remembered() throws IOException {
        return Files.exists(rememberedPort)
                ? Integer.parseInt(Files.readString(rememberedPort).strip())
                : free();
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private String logSince(long position) throws IOException {
        if (!Files.exists(log)) {
            return "it wrote no log";
        }
        var all = Files.readAllBytes(log);
        var start = (int) Math.min(position, all.length);
        return new String(all, start, all.length - start, UTF_8);
    }

    private void keepLogSmall() throws IOException {
        if (Files.exists(log) && Files.size(log) > LARGE_LOG) {
            Files.move(log, log.resolveSibling("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for PostgreSQL", e);
        }
    }
}
