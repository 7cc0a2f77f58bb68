package dk.samklang.platform.backup;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Reads a backup from front to back, and refuses whatever is not as {@link BackupWriter} wrote it. */
final class BackupReader implements Closeable {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final int LONGEST_PIECE = 1 << 26;

    private final DataInputStream in;
    private final Manifest manifest;

    private BackupReader(DataInputStream in, Manifest manifest) {
        this.in = in;
        this.manifest = manifest;
    }

    static BackupReader open(Path file, Passphrase passphrase) throws IOException {
        var raw = new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES);
        try {
            var packed = SealedFile.opening(raw, passphrase);
            var in = new DataInputStream(new BufferedInputStream(new InflaterInputStream(packed), BUFFER_BYTES));
            return new BackupReader(in, manifest(in));
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** Takes the rows of a table from the stream it is given, and says how many they were. */
    @FunctionalInterface
    interface Rows {
        long copyFrom(InputStream source) throws IOException, SQLException;
    }

    Tally table(Table table, Rows rows, Progress progress) throws SQLException {
        try {
            var pieces = new Pieces(progress);
            var taken = rows.copyFrom(pieces);
            pieces.skipRest();
            var tally = new Tally(table, in.readLong(), pieces.bytes, in.readUTF());
            var digest = HexFormat.of().formatHex(pieces.digest.digest());
            if (taken != tally.rows() || !digest.equals(tally.digest())) {
                throw damaged(null);
            }
            return tally;
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /** What stands after the last table; nothing may follow it. */
    List<Sequence> end() {
        try {
            var sequences = new ArrayList<Sequence>();
            for (var left = in.readInt(); left > 0; left--) {
                sequences.add(new Sequence(in.readUTF(), in.readLong(), in.readBoolean()));
            }
            if (in.readInt() != BackupWriter.END || in.read() != -1) {
                throw damaged(null);
            }
            return sequences;
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static Manifest manifest(DataInputStream in) {
        try {
            return Manifest.read(in);
        } catch (IOException | DateTimeException e) {
            throw damaged(e);
        }
    }

    private static Refused damaged(@Nullable Throwable cause) {
        var sentence = "The backup is damaged or not complete.";
        return cause == null ? new Refused(sentence) : new Refused(sentence, cause);
    }

    /** The pieces of one table, one after the other. */
    private final class Pieces extends InputStream {

        private final Progress progress;
        private final MessageDigest digest = BackupWriter.sha256();
        private int left;
        private boolean ended;
        private long bytes;

        Pieces(Progress progress) {
            this.progress = progress;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) == -1 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (left == 0 && !next()) {
                return -1;
            }
            var wanted = Math.min(length, left);
            in.readFully(target, offset, wanted);
            digest.update(target, offset, wanted);
            left -= wanted;
            bytes += wanted;
            progress.more(wanted);
            return wanted;
        }

        void skipRest() throws IOException {
            transferTo(OutputStream.nullOutputStream());
        }

        private boolean next() throws IOException {
            if (!ended) {
                left = in.readInt();
                ended = left == 0;
                if (left < 0 || left > LONGEST_PIECE) {
                    throw new IOException("A piece cannot be " + left + " bytes long");
                }
            }
            return !ended;
        }
    }
}
