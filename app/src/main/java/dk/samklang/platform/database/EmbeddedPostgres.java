package dk.samklang.platform.database;

import dk.samklang.platform.database.DatabaseAccess.Login;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The PostgreSQL that Samklang brings along: unpacked, made and started on first use in the data folder, reachable from
 * this machine only, and safe for real data. A server that a killed program left behind is found and taken over.
 */
public final class EmbeddedPostgres implements Closeable {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "samklang_owner";
    static final String DATABASE = "samklang";

    private final DataFolder data;
    private final Path folder;
    private final Cluster cluster;
    private boolean closed;
    private Optional<PostmasterControl> control = Optional.empty();

    public EmbeddedPostgres(DataFolder data) {
        this.data = data;
        this.folder = data.path().resolve("postgresql");
        this.cluster = new Cluster(folder.resolve("cluster"));
    }

    /** Returns when the database takes connections. Closing waits for this, so no server is left behind. */
    public synchronized DatabaseAccess start() throws IOException {
        if (closed) {
            throw new IllegalStateException("Samklang is stopping");
        }
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(AtomicFiles.OWNER_FOLDER));
        }
        var command =
                new PostgresCommand(PostgresBinaries.unpackedIn(folder.resolve("programs")), PostgresUser.find(folder));
        command.user().own(folder);
        var superuser = new Login(SUPERUSER, data.secret().derive(SUPERUSER));
        cluster.create(command, superuser.password());
        var postmaster = new PostmasterControl(command, cluster, superuser);
        control = Optional.of(postmaster);
        var port = postmaster.startOrTakeOver();
        PostgresBinaries.deleteOthers(command.home());
        return prepare(port, superuser);
    }

    /** Looks after the server until it is closed, and brings back one that has ended by itself. */
    public Closeable watch() {
        return new PostmasterWatch(this::bringBack);
    }

    /** True when the server was gone and is there again, at the address it had. */
    private synchronized boolean bringBack() throws IOException {
        if (closed
                || control.isEmpty()
                || control.get().listens()
                || Postmaster.runningOn(cluster.folder()).isPresent()) {
            return false;
        }
        control.get().startAgain();
        return true;
    }

    /** The server of a Samklang that is running on this folder; empty where it has none, or is only just starting. */
    public static Optional<DatabaseAccess> runningIn(Path data) throws IOException {
        var running = Postmaster.runningOn(data.resolve("postgresql").resolve("cluster"));
        if (running.isEmpty()) {
            return Optional.empty();
        }
        var owner = new Login(OWNER, DataFolder.secretIn(data).derive(OWNER));
        return Optional.of(DatabaseAccess.ofOwner(address(running.get().port(), DATABASE), owner));
    }

    private DatabaseAccess prepare(int port, Login superuser) throws IOException {
        var owner = new Login(OWNER, data.secret().derive(OWNER));
        var access = DatabaseAccess.ofOwner(address(port, DATABASE), owner);
        try {
            OwnerRole.ensure(address(port, SUPERUSER), superuser, owner, DATABASE);
            WorkingRoles.ensure(access, superuser);
        } catch (SQLException e) {
            throw new IOException("The embedded PostgreSQL could not be prepared", e);
        }
        return access;
    }

    static String address(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Stops the server and waits until it is gone; open connections are ended, finished transactions are kept. */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        if (control.isPresent()) {
            control.get().stop();
            control = Optional.empty();
        }
    }
}
