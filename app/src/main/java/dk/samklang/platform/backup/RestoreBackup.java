package dk.samklang.platform.backup;

import dk.samklang.platform.database.BareTables;
import dk.samklang.platform.database.DatabaseAccess;
import dk.samklang.platform.database.Migrations;
import dk.samklang.platform.database.OwnerConnection;
import dk.samklang.platform.database.StartupRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * Use case: a backup takes the place of what the database holds. The file is read to its end and found good before
 * anything is touched; everything then happens in one transaction, so that a kill half-way leaves what was there.
 */
final class RestoreBackup {

    private final DatabaseAccess access;
    private final KeyFile keys;
    private final PrintStream out;

    RestoreBackup(DatabaseAccess access, KeyFile keys, PrintStream out) {
        this.access = access;
        this.keys = keys;
        this.out = out;
    }

    /** What was put back, and when. */
    record Restored(Manifest manifest, List<Tally> tallies, Instant at) {}

    /**
     * @param replace whether data that are there may go
     * @throws Refused when the file is not good, or the database is in use or not empty; then nothing has changed
     */
    Restored restore(Path file, Passphrase passphrase, boolean replace) {
        try {
            refuseUnfit(verify(file, passphrase));
            return replaceAll(file, passphrase, replace);
        } catch (SQLException e) {
            throw new Refused("The database did not take the backup, and stands as it was: " + e.getMessage(), e);
        } catch (StartupRefused e) {
            throw new Refused("The backup was not restored, and all stands as it was. " + e.getMessage(), e);
        } catch (IOException e) {
            throw new Refused("The backup could not be restored, and all stands as it was: " + e.getMessage(), e);
        }
    }

    /** Reads every byte, changes nothing. */
    Manifest verify(Path file, Passphrase passphrase) throws IOException, SQLException {
        try (var reader = BackupReader.open(file, passphrase)) {
            var manifest = reader.manifest();
            var progress = new Progress(out, "checked", manifest.tables().size());
            for (var table : manifest.tables()) {
                reader.table(table, RestoreBackup::countLines, progress);
                progress.tableDone();
            }
            reader.end();
            return manifest;
        }
    }

    private static long countLines(InputStream rows) throws IOException {
        var lines = 0L;
        var buffer = new byte[1 << 16];
        for (var length = rows.read(buffer); length >= 0; length = rows.read(buffer)) {
            for (var i = 0; i < length; i++) {
                lines += buffer[i] == '\n' ? 1 : 0;
            }
        }
        return lines;
    }

    private static void refuseUnfit(Manifest manifest) {
        var unknown = new ArrayList<>(manifest.migrations());
        unknown.removeAll(Migrations.versions());
        if (!unknown.isEmpty()) {
            throw new Refused("This backup was made by a newer Samklang (" + manifest.program() + ", tables "
                    + unknown.getLast() + "); restore it with that one, or a later one.");
        }
    }

    private Restored replaceAll(Path file, Passphrase passphrase, boolean replace) throws IOException, SQLException {
        try (var reader = BackupReader.open(file, passphrase);
                var connection = OwnerConnection.openForTables(access)) {
            connection.setAutoCommit(false);
            var target = new Target(connection);
            target.take(reader.manifest(), replace);
            target.makeTables(reader.manifest());
            var tallies = fill(connection, reader);
            target.bringForward();
            var at = CarriedErasures.putBack(connection, reader.manifest().takenAt());
            // Before the rows: with the keys of both, either set of rows opens, whenever this is interrupted.
            keys.add(reader.manifest().fieldKeys());
            connection.commit();
            return new Restored(reader.manifest(), tallies, at);
        }
    }

    private List<Tally> fill(Connection connection, BackupReader reader) throws SQLException {
        var tables = reader.manifest().tables();
        var progress = new Progress(out, "restored", tables.size());
        var tallies = new ArrayList<Tally>();
        var names = tables.stream().map(Table::name).toList();
        var bare = BareTables.strip(connection, names, EnumSet.allOf(BareTables.Part.class));
        for (var name : names) {
            // Some migrations put rows into them, and the backup has those.
            Query.run(connection, "truncate table " + name);
        }
        var copying = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var table : tables) {
            tallies.add(reader.table(table, rows -> copying.copyIn(table.copyIn(), rows), progress));
            progress.tableDone();
        }
        for (var sequence : reader.end()) {
            setSequence(connection, sequence);
        }
        bare.dress();
        return List.copyOf(tallies);
    }

    private static void setSequence(Connection connection, Sequence sequence) throws SQLException {
        try (var statement = connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
            statement.setString(1, sequence.name());
            statement.setLong(2, sequence.value());
            statement.setBoolean(3, sequence.called());
            statement.execute();
        }
    }
}
