package dk.samklang.platform.backup;

import dk.samklang.platform.database.DatabaseAccess;
import dk.samklang.platform.database.OwnerConnection;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * Use case: everything the database holds at one instant is written to a sealed file. Reads in one snapshot and takes no
 * lock that a writer would wait for.
 */
final class TakeBackup {

    private final DatabaseAccess access;
    private final String fieldKeys;
    private final PrintStream out;

    TakeBackup(DatabaseAccess access, String fieldKeys, PrintStream out) {
        this.access = access;
        this.fieldKeys = fieldKeys;
        this.out = out;
    }

    /** What was written. */
    record Taken(Manifest manifest, List<Tally> tallies) {}

    /** @throws Refused when the file cannot be written or the database not be read; then there is no file */
    Taken take(Path target, Passphrase passphrase) {
        try (var connection = OwnerConnection.open(access)) {
            Snapshot.begin(connection);
            try (var file = new UnfinishedFile(target)) {
                var taken = write(connection, file, passphrase);
                file.finish();
                return taken;
            }
        } catch (SQLException e) {
            throw new Refused("The database could not be read to its end: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new Refused("The backup could not be written to " + target + ": " + e.getMessage(), e);
        }
    }

    private Taken write(Connection connection, UnfinishedFile file, Passphrase passphrase)
            throws IOException, SQLException {
        var manifest = Snapshot.manifest(connection, fieldKeys);
        var progress = new Progress(out, "saved", manifest.tables().size());
        var tallies = new ArrayList<Tally>();
        try (var writer = new BackupWriter(SealedFile.sealing(file.stream(), passphrase))) {
            writer.begin(manifest);
            var copying = connection.unwrap(PGConnection.class).getCopyAPI();
            for (var table : manifest.tables()) {
                tallies.add(writer.table(table, target -> copying.copyOut(table.copyOut(), target), progress));
                progress.tableDone();
            }
            // After the rows: sequences know no snapshot, and must not stand before a row that uses them.
            writer.end(Catalogue.sequences(connection));
        }
        return new Taken(manifest, List.copyOf(tallies));
    }
}
