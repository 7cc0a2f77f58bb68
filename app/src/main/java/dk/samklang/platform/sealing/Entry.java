package dk.samklang.platform.sealing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the trail as it stands now.
 *
 * @param what who did what to which record, in the spelling of the digest
 * @param blind random, so that a digest that outlives its entry tells nothing
 * @param seal which seal it claims to be closed by; 0 for none yet
 * @param place where in the seal, from 1
 */
record Entry(UUID organisation, UUID id, Instant at, List<String> what, UUID blind, long seal, int place) {

    static final String COLUMNS =
            "organisation_id, id, at, staff_id, action, record_kind, record_id, blind, seal, place";

    private static final String VERSION = "samklang audit entry 1";

    static Entry of(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("organisation_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                List.of(
                        row.getString("staff_id"),
                        row.getString("action"),
                        row.getString("record_kind"),
                        orDash(row.getString("record_id"))),
                row.getObject("blind", UUID.class),
                row.getLong("seal"),
                row.getInt("place"));
    }

    private static String orDash(@Nullable String text) {
        return text == null ? "-" : text;
    }

    Digest digest() {
        return Digest.of(List.of(
                VERSION,
                organisation.toString(),
                id.toString(),
                Digest.micros(at),
                what.get(0),
                what.get(1),
                what.get(2),
                what.get(3),
                blind.toString()));
    }
}
