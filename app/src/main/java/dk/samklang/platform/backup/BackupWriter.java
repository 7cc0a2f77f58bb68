package dk.samklang.platform.backup;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes a backup from front to back: what it is, then table after table in pieces, then the sequences and an end. */
final class BackupWriter implements Closeable {

    static final int END = 0x454e4421;

    private static final int PIECE_BYTES = 1 << 16;

    private final DataOutputStream out;

    BackupWriter(OutputStream sealed) {
        this.out = new DataOutputStream(new BufferedOutputStream(
                new DeflaterOutputStream(sealed, new Deflater(Deflater.BEST_SPEED), PIECE_BYTES), PIECE_BYTES));
    }

    /** Puts the rows of a table into the stream it is given, and says how many they were. */
    @FunctionalInterface
    interface Rows {
        long copyTo(OutputStream target) throws IOException, SQLException;
    }

    void begin(Manifest manifest) throws IOException {
        manifest.write(out);
    }

    Tally table(Table table, Rows rows, Progress progress) throws IOException, SQLException {
        var digest = new DigestOutputStream(OutputStream.nullOutputStream(), sha256());
        var pieces = new Pieces(digest, progress);
        var buffered = new BufferedOutputStream(pieces, PIECE_BYTES);
        var count = rows.copyTo(buffered);
        buffered.flush();
        var sha256 = HexFormat.of().formatHex(digest.getMessageDigest().digest());
        out.writeInt(0);
        out.writeLong(count);
        out.writeUTF(sha256);
        return new Tally(table, count, pieces.bytes, sha256);
    }

    void end(List<Sequence> sequences) throws IOException {
        out.writeInt(sequences.size());
        for (var sequence : sequences) {
            out.writeUTF(sequence.name());
            out.writeLong(sequence.value());
            out.writeBoolean(sequence.called());
        }
        out.writeInt(END);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Each piece with its length before it, as nobody knows beforehand how long a table is. */
    private final class Pieces extends OutputStream {

        private final OutputStream digest;
        private final Progress progress;
        private long bytes;

        Pieces(OutputStream digest, Progress progress) {
            this.digest = digest;
            this.progress = progress;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] source, int offset, int length) throws IOException {
            if (length > 0) {
                out.writeInt(length);
                out.write(source, offset, length);
                digest.write(source, offset, length);
                bytes += length;
                progress.more(length);
            }
        }
    }
}
