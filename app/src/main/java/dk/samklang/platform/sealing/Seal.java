package dk.samklang.platform.sealing;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * What closes a batch of entries.
 *
 * @param drained whether no entry was left to be sealed
 * @param lastAt the newest time among the entries
 * @param digests of the entries, in their order
 */
record Seal(
        UUID organisation,
        long number,
        Instant sealedAt,
        boolean drained,
        Instant lastAt,
        List<UUID> entries,
        List<Digest> digests) {

    static final String COLUMNS =
            "organisation_id, number, sealed_at, drained, last_at, entry_ids, entry_digests, digest";

    private static final String VERSION = "samklang audit seal 1";

    /** Longer than any transaction of the program, and than its machines' clocks differ. */
    private static final Duration TOLERANCE = Duration.ofMinutes(10);

    /** A seal as it stands in the database, with the digest it was given. */
    record Stored(Seal seal, Digest digest) {}

    static Stored of(ResultSet row) throws SQLException {
        var seal = new Seal(
                row.getObject("organisation_id", UUID.class),
                row.getLong("number"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("drained"),
                row.getObject("last_at", OffsetDateTime.class).toInstant(),
                List.of((UUID[]) row.getArray("entry_ids").getArray()),
                split(row.getBytes("entry_digests")));
        return new Stored(seal, Digest.of(row.getBytes("digest")));
    }

    private static List<Digest> split(byte[] joined) {
        var digests = new ArrayList<Digest>();
        for (var start = 0; start < joined.length; start += Digest.BYTES) {
            digests.add(Digest.of(Arrays.copyOfRange(joined, start, Math.min(start + Digest.BYTES, joined.length))));
        }
        return digests;
    }

    byte[] joinedDigests() {
        var joined = new ByteArrayOutputStream(digests.size() * Digest.BYTES);
        digests.forEach(digest -> joined.writeBytes(digest.bytes()));
        return joined.toByteArray();
    }

    /** The digest of this seal and, through the one before it, of all before. */
    Digest digest(Digest previous) {
        var lines = new ArrayList<>(List.of(
                VERSION,
                organisation.toString(),
                Long.toString(number),
                Digest.micros(sealedAt),
                drained ? "drained" : "more",
                Digest.micros(lastAt),
                previous.hex()));
        entries.forEach(id -> lines.add(id.toString()));
        digests.forEach(digest -> lines.add(digest.hex()));
        return Digest.of(lines);
    }

    /** What comes after this seal happened later than this, or it would have been sealed with it. */
    Instant nothingBefore() {
        return (drained ? sealedAt : lastAt).minus(TOLERANCE);
    }
}
